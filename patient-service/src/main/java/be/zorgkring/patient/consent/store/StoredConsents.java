package be.zorgkring.patient.consent.store;

import be.zorgkring.kernel.bulk.Rows;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.consent.domain.Consent;
import be.zorgkring.patient.consent.domain.ConsentChange;
import be.zorgkring.patient.consent.usecase.Consents;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Consents and their history. */
@ApplicationScoped
class StoredConsents implements Consents {

    @Override
    public Uni<Optional<Consent>> find(Work work, PatientId patientId) {
        return work.session()
                .createSelectionQuery("""
                    from ConsentRow c left join fetch c.takingPart left join fetch c.exclusions
                    where c.patientId = :id
                    """, ConsentRow.class)
                .setParameter("id", patientId.value())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(ConsentRow::consent));
    }

    @Override
    public Uni<List<Consent>> lock(Work work, Collection<PatientId> patientIds) {
        // In the order of their ids, so that two transactions never wait for each other.
        return work.session()
                .createSelectionQuery("""
                    from ConsentRow c where c.patientId in :ids and c.erasedAt is null order by c.patientId
                    """, ConsentRow.class)
                .setParameter("ids", patientIds.stream().map(PatientId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(StoredConsents::whole)
                        .collect()
                        .asList());
    }

    private static Uni<Consent> whole(ConsentRow row) {
        return Mutiny.fetch(row.takingPart)
                .chain(() -> Mutiny.fetch(row.exclusions))
                .map(loaded -> row.consent());
    }

    @Override
    public Uni<Void> change(Work work, Consent consent, List<ConsentChange> changes) {
        List<ConsentChangeRow> history = new ArrayList<>();
        long version = consent.version() - changes.size();
        for (ConsentChange change : changes) {
            history.add(ConsentChangeRow.of(consent.patientId(), ++version, change));
        }
        return work.session()
                .find(ConsentRow.class, consent.patientId().value())
                .invoke(row -> row.take(consent))
                .chain(() -> Rows.insert(work, "consent_change", history));
    }
}
