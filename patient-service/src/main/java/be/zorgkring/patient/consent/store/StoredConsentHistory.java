package be.zorgkring.patient.consent.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.store.Actors;
import be.zorgkring.patient.consent.domain.ConsentChange;
import be.zorgkring.patient.consent.domain.ConsentChangeKind;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.usecase.ConsentHistory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The {@code consent_change} table, read back. */
@ApplicationScoped
class StoredConsentHistory implements ConsentHistory {

    private static final String ABOUT = """
        select c.version, c.kind, c.subject, c.actor_kind, c.actor, c.method, c.grounds, c.at, c.recorded_at, d.name
        from consent_change c
        left join access_professional d
            on c.actor_kind = 'professional' and cast(d.professional_id as text) = c.actor
        where c.patient_id = :patient and c.version < :before
        order by c.version desc
        limit :most
        """;

    @Override
    public Uni<List<Entry>> about(Work work, PatientId patientId, Optional<Long> beforeVersion, int most) {
        return work.sql(ABOUT, Object[].class)
                .setParameter("patient", patientId.value())
                .setParameter("before", beforeVersion.orElse(Long.MAX_VALUE))
                .setParameter("most", most)
                .getResultList()
                .map(found -> found.stream().map(StoredConsentHistory::entry).toList());
    }

    private static Entry entry(Object[] row) {
        ConsentChange change = new ConsentChange(
                Coded.of(ConsentChangeKind.class, (String) row[1]),
                Optional.ofNullable((String) row[2]),
                Actors.of((String) row[3], (String) row[4]),
                Optional.ofNullable((String) row[5]).map(code -> Coded.of(Method.class, code)),
                Optional.ofNullable((String) row[6]),
                (Instant) row[7]);
        return new Entry(
                ((Number) row[0]).longValue(),
                change,
                Optional.ofNullable((String) row[9]),
                Optional.ofNullable(row[8]).map(Instant.class::cast));
    }
}
