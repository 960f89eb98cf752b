package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.ChangedPlan;
import be.zorgkring.action.plan.domain.GoalId;
import be.zorgkring.action.plan.domain.GoalKind;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.Words;
import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Writes down what the circle works towards. */
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

    public Uni<Outcome<ChangedPlan>> set(
            Work work, Caller caller, PatientId patient, ExpectedVersion expected, GoalKind kind, Words words) {
        return access.change(work, caller, patient)
                .chain(outcome -> outcome.chain(actor -> plan.change(
                        work,
                        patient,
                        actor,
                        expected,
                        before -> before.setGoal(new GoalId(Uuid7.next()), kind, words, BelgianDay.today(clock)))));
    }
}
