package be.zorgkring.patient.consent.store;

import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Nihdi;
import be.zorgkring.patient.consent.usecase.Directory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The kernel's access tables, read as a directory; they decide nothing here. */
@ApplicationScoped
class StoredDirectory implements Directory {

    private static final String HOLDER = """
        select professional_id from access_nihdi_holder where nihdi = :nihdi and professional_id is not null
        """;

    private static final String PLACE = """
        select d.professional_id, m.organisation_id, m.role
        from access_nihdi_holder d
        join active_members(:now) m
            on m.professional_id = d.professional_id and m.patient_id = surviving_record(:patient)
        where d.nihdi = :nihdi
        order by m.active_from, m.member_id
        limit 1
        """;

    private final Clock clock;

    StoredDirectory(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Optional<UUID>> holder(Work work, Nihdi number) {
        return work.sql(HOLDER, UUID.class)
                .setParameter("nihdi", number.holder())
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Optional<Place>> place(Work work, Caller caller, PatientId patientId) {
        return work.sql(PLACE, Object[].class)
                .setParameter("nihdi", caller.nihdi8().orElse(""))
                .setParameter("patient", patientId.value())
                .setParameter("now", clock.instant())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(found ->
                                new Place((UUID) found[0], Optional.ofNullable((UUID) found[1]), (String) found[2])));
    }
}
