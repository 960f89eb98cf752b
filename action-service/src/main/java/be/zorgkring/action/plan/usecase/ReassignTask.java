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
import java.time.LocalDate;
import java.util.function.LongPredicate;

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

    public Uni<Outcome<Verdict.Changed, PlanRefusal>> reassign(
            Work work,
            Caller caller,
            PatientId patient,
            LongPredicate seen,
            TaskId task,
            OwnerChoice choice,
            LocalDate due) {
        return then(
                access.change(work, caller, patient),
                actor -> then(
                        owners.chosen(work, patient, choice),
                        owner -> plan.change(
                                work,
                                patient,
                                actor,
                                seen,
                                before -> before.reassign(task, owner, due, BelgianDay.today(clock)))));
    }
}
