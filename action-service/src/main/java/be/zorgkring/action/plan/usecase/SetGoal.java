package be.zorgkring.action.plan.usecase;

import static be.zorgkring.action.plan.usecase.Steps.then;

import be.zorgkring.action.plan.domain.Goal;
import be.zorgkring.action.plan.domain.GoalId;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
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
import java.util.function.LongPredicate;

/** Writes down what matters to the person, or what the circle works towards. */
@ApplicationScoped
public class SetGoal {

    private final PlanAccess access;
    private final ChangePlan plan;
    private final Clock clock;

    SetGoal(PlanAccess access, ChangePlan plan, Clock clock) {
        this.access = access;
        this.plan = plan;
        this.clock = clock;
    }

    /** {@code seen} are the versions of the plan on which the change may rest. */
    public Uni<Outcome<Verdict.Changed, PlanRefusal>> set(
            Work work, Caller caller, PatientId patient, LongPredicate seen, Goal.Kind kind, Words words) {
        return then(
                access.change(work, caller, patient),
                actor -> plan.change(
                        work,
                        patient,
                        actor,
                        seen,
                        before -> before.setGoal(new GoalId(Uuid7.next()), kind, words, BelgianDay.today(clock))));
    }
}
