package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.ChangedPlan;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** The owner of a task says that it is done; nobody can say it for them. */
@ApplicationScoped
public class CompleteTask {

    private final PlanAccess access;
    private final ChangePlan plan;
    private final Clock clock;

    CompleteTask(PlanAccess access, ChangePlan plan, Clock clock) {
        this.access = access;
        this.plan = plan;
        this.clock = clock;
    }

    public Uni<Outcome<ChangedPlan>> complete(
            Work work, Caller caller, PatientId patient, TaskId task, Optional<String> note) {
        return access.report(work, caller, patient)
                .chain(outcome -> outcome.chain(actor -> plan.change(
                        work,
                        patient,
                        actor,
                        ChangePlan.ANY_VERSION,
                        before -> before.complete(task, actor, BelgianDay.today(clock), note))));
    }
}
