package be.zorgkring.action.plan.usecase;

import static be.zorgkring.action.plan.usecase.Steps.then;

import be.zorgkring.action.plan.domain.GoalId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.domain.TaskId;
import be.zorgkring.action.plan.domain.Verdict;
import be.zorgkring.action.plan.domain.Words;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.LongPredicate;

/** Plans something to be done for a goal, by the person or somebody of the circle. */
@ApplicationScoped
public class PlanTask {

    /** The task as it is asked for. */
    public record Wish(GoalId goal, Words title, OwnerChoice owner, LocalDate due) {}

    private final PlanAccess access;
    private final Owners owners;
    private final ChangePlan plan;
    private final Clock clock;

    PlanTask(PlanAccess access, Owners owners, ChangePlan plan, Clock clock) {
        this.access = access;
        this.owners = owners;
        this.plan = plan;
        this.clock = clock;
    }

    /** {@code seen} are the versions of the plan on which the change may rest. */
    public Uni<Outcome<Verdict.Changed, PlanRefusal>> plan(
            Work work, Caller caller, PatientId patient, LongPredicate seen, Wish wish) {
        return then(
                access.change(work, caller, patient),
                actor -> then(
                        owners.chosen(work, patient, wish.owner()),
                        owner -> plan.change(
                                work,
                                patient,
                                actor,
                                seen,
                                before -> before.plan(
                                        new TaskId(Uuid7.next()),
                                        wish.goal(),
                                        wish.title(),
                                        owner,
                                        wish.due(),
                                        BelgianDay.today(clock)))));
    }
}
