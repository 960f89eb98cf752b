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
import java.time.LocalDate;

/** Gives a task another owner or another day, so that it does not stall when its owner leaves the circle. */
@ApplicationScoped
public class ReassignTask {

    private final PlanAccess access;
    private final Owners owners;
    private final ChangePlan plan;
    private final Clock clock;

    ReassignTask(PlanAccess access, Owners owners, ChangePlan plan, Clock clock) {
        this.access = access;
        this.owners = owners;
        this.plan = plan;
        this.clock = clock;
    }

    public Uni<Outcome<ChangedPlan>> reassign(
            Work work,
            Caller caller,
            PatientId patient,
            ExpectedVersion expected,
            TaskId task,
            OwnerChoice choice,
            LocalDate due) {
        return access.change(work, caller, patient)
                .chain(outcome -> outcome.chain(actor -> owners.find(work, patient, choice)
                        .chain(chosen -> chosen.chain(owner -> plan.change(
                                work,
                                patient,
                                actor,
                                expected,
                                before -> before.reassign(task, owner, due, BelgianDay.today(clock)))))));
    }
}
