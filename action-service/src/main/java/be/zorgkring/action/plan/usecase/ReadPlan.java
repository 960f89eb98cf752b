package be.zorgkring.action.plan.usecase;

import static be.zorgkring.action.plan.usecase.Steps.then;

import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.NoRecord;
import be.zorgkring.kernel.event.Work;
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
    private final TaskList tasks;
    private final PlanHistory history;

    ReadPlan(PlanAccess access, CarePlans plans, TaskList tasks, PlanHistory history) {
        this.access = access;
        this.plans = plans;
        this.tasks = tasks;
        this.history = history;
    }

    /** @param merged plans of records that turned out to be of the same person; each is changed under its own id */
    public record Read(CarePlan plan, List<CarePlan> merged) {}

    public Uni<Outcome<Read, PlanRefusal>> plan(Work work, Caller caller, PatientId patient) {
        return then(access.read(work, caller, patient), allowed -> plans.find(work, patient)
                .chain(plan -> plans.findMerged(work, patient).map(merged -> Outcome.done(new Read(plan, merged)))));
    }

    public Uni<Outcome<List<Task>, PlanRefusal>> tasks(
            Work work,
            Caller caller,
            PatientId patient,
            TaskList.Filter filter,
            Optional<TaskList.Position> after,
            int limit) {
        return then(access.search(work, caller, patient), allowed -> tasks.page(work, patient, filter, after, limit)
                .map(Outcome::done));
    }

    public Uni<Outcome<List<PlanHistory.Entry>, PlanRefusal>> history(
            Work work, Caller caller, PatientId patient, Optional<UUID> before, int limit) {
        return then(access.read(work, caller, patient), allowed -> history.page(work, patient, before, limit)
                .map(Outcome::done));
    }

    public Uni<CarePlans.Counts> count(Work work) {
        work.leavesNoRecord(NoRecord.COUNT);
        return plans.count(work);
    }
}
