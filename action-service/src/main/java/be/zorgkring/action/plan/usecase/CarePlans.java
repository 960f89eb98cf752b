package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The care plans of all people; somebody of whom nothing is kept has an empty one. */
public interface CarePlans {

    Uni<CarePlan> find(Work work, PatientId patient);

    /** Plans of records that were merged into this person's, in the order of their ids; empty ones are left out. */
    Uni<List<CarePlan>> findMerged(Work work, PatientId patient);

    /** Also keeps others from changing these plans until the transaction ends. */
    Uni<Map<PatientId, CarePlan>> findForChange(Work work, Set<PatientId> patients);

    /** Keeps what changed, with who changed it. */
    Uni<Void> save(Work work, List<PlanChange> changes);

    Uni<PlanCounts> count(Work work);

    /** How much there is, over all people. */
    record PlanCounts(long plans, long inclusions, long goals, long tasks) {}
}
