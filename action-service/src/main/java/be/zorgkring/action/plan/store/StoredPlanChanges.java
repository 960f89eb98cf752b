package be.zorgkring.action.plan.store;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.usecase.PlanChanges;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Pages of the history; ids grow with time, so they cut and order it. */
@ApplicationScoped
class StoredPlanChanges implements PlanChanges {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @Override
    public Uni<List<Entry>> list(Work work, PatientId patient, Optional<UUID> before, int most) {
        return work.session()
                .createQuery("""
                        from PlanChangeRow c where c.patientId = :patient and c.changeId < :before
                        order by c.changeId desc
                        """, PlanChangeRow.class)
                .setParameter("patient", patient.value())
                .setParameter("before", before.orElse(AFTER_ALL))
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(PlanChangeRow::asEntry).toList());
    }
}
