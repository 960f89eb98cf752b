package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.ChangedPlan;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

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

    public Uni<Outcome<ChangedPlan>> cancel(
            Work work, Caller caller, PatientId patient, ExpectedVersion expected, TaskId task, String reason) {
        return access.change(work, caller, patient)
                .chain(outcome -> outcome.chain(actor -> plan.change(
                        work,
                        patient,
                        actor,
                        expected,
                        before -> before.cancel(task, BelgianDay.today(clock), reason))));
    }
}
