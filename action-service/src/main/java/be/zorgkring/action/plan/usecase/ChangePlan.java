package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.ChangedPlan;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.ExpectedVersion;
import be.zorgkring.kernel.outcome.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The course of every change of one plan: it is held, its version compared, the change made, kept and published. */
@ApplicationScoped
class ChangePlan {

    static final ExpectedVersion ANY_VERSION = newest -> Optional.empty();

    private final CarePlans plans;
    private final PlanEvents events;

    ChangePlan(CarePlans plans, PlanEvents events) {
        this.plans = plans;
        this.events = events;
    }

    Uni<Outcome<ChangedPlan>> change(
            Work work,
            PatientId patient,
            Actor by,
            ExpectedVersion expected,
            Function<CarePlan, Outcome<ChangedPlan>> move) {
        return plans.findForChange(work, Set.of(patient))
                .map(found -> found.get(patient))
                .map(plan -> expected.check(plan.version(), plan).then(move))
                .chain(outcome -> outcome.chain(changed -> keep(work, patient, changed, by)));
    }

    private Uni<Outcome<ChangedPlan>> keep(Work work, PatientId patient, ChangedPlan changed, Actor by) {
        events.publish(work, patient, changed.events());
        return plans.save(work, List.of(new PlanChange(changed, by))).replaceWith(Outcome.done(changed));
    }
}
