package be.zorgkring.action.plan.usecase;

import static be.zorgkring.action.plan.usecase.Steps.then;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.domain.Verdict;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.LongPredicate;

/** Takes back a task that is no longer wanted; the reason stays in the plan. */
@ApplicationScoped
public class CancelTask {

    private final PlanAccess access;
    private final ChangePlan plan;
    private final Clock clock;

    CancelTask(PlanAccess access, ChangePlan plan, Clock clock) {
        this.access = access;
        this.plan = plan;
        this.clock = clock;
    }

    public Uni<Outcome<Verdict.Changed, PlanRefusal>> cancel(
            Work work, Caller caller, PatientId patient, LongPredicate seen, TaskId task, String reason) {
        return then(
                access.change(work, caller, patient),
                actor -> plan.change(
                        work, patient, actor, seen, before -> before.cancel(task, BelgianDay.today(clock), reason)));
    }
}
