package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The person and their circle read the plan; each reading is on record. */
@ApplicationScoped
public class ReadPlan {

    private final PlanAccess access;
    private final CarePlans plans;
    private final Tasks tasks;
    private final PlanChanges changes;

    ReadPlan(PlanAccess access, CarePlans plans, Tasks tasks, PlanChanges changes) {
        this.access = access;
        this.plans = plans;
        this.tasks = tasks;
        this.changes = changes;
    }

    /** @param merged plans of records that turned out to be of the same person; each is changed under its own id */
    public record Read(CarePlan plan, List<CarePlan> merged) {}

    public Uni<Outcome<Read>> show(Work work, Caller caller, PatientId patient) {
        return access.read(work, caller, patient)
                .chain(outcome -> outcome.chain(allowed -> whole(work, patient).map(Outcome::done)));
    }

    /** For a copy that was decided on as a whole. */
    public Uni<Read> whole(Work work, PatientId patient) {
        return plans.find(work, patient)
                .chain(plan -> plans.findMerged(work, patient).map(merged -> new Read(plan, merged)));
    }

    public Uni<Outcome<List<Task>>> listTasks(
            Work work, Caller caller, PatientId patient, TaskFilter filter, Optional<Tasks.Position> after, int most) {
        return access.search(work, caller, patient)
                .chain(outcome -> outcome.chain(allowed ->
                        tasks.list(work, patient, filter, after, most).map(Outcome::done)));
    }

    public Uni<Outcome<List<PlanChanges.Entry>>> listChanges(
            Work work, Caller caller, PatientId patient, Optional<UUID> before, int most) {
        return access.read(work, caller, patient)
                .chain(outcome -> outcome.chain(
                        allowed -> changes.list(work, patient, before, most).map(Outcome::done)));
    }

    public Uni<CarePlans.PlanCounts> count(Work work) {
        work.leavesNoRecord(NoRecord.COUNT);
        return plans.count(work);
    }
}
