package be.zorgkring.patient.common.store;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.usecase.RecordLock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Locks the row of the consent, which everyone has one of and which an inclusion locks as well. */
@ApplicationScoped
class ConsentRowLock implements RecordLock {

    // In the order of their ids, so that two transactions never wait for each other.
    private static final String LOCK =
            "select version from consent where patient_id in (:records) order by patient_id for update";

    @Override
    public Uni<Void> take(Work work, List<PatientId> records) {
        return work.sql(LOCK, Long.class)
                .setParameter("records", records.stream().map(PatientId::value).toList())
                .getResultList()
                .replaceWithVoid();
    }
}
