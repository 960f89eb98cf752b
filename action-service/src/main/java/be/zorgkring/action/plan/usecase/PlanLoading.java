package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.ChangedPlan;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.kernel.Uuid7;
import be.zorgkring.kernel.outcome.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The plans of one bulk load while it runs: an item is taken whole or not at all, and the next one builds on it. */
final class PlanLoading {

    private final Map<PatientId, CarePlan> plans;
    private final Map<ActionName, Action> catalogue;

    PlanLoading(Map<PatientId, CarePlan> before, Map<ActionName, Action> catalogue) {
        this.plans = new HashMap<>(before);
        this.catalogue = catalogue;
    }

    Outcome<PlanChange> load(PlanImport item) {
        Outcome<ChangedPlan> outcome = Outcome.done(new ChangedPlan(plans.get(item.patient()), List.of()));
        for (PlanImport.Included included : item.inclusions()) {
            outcome = outcome.then(before -> include(before, included));
        }
        return outcome.map(changed -> {
            plans.put(item.patient(), changed.plan());
            return new PlanChange(changed, new Actor.Loader());
        });
    }

    private Outcome<ChangedPlan> include(ChangedPlan before, PlanImport.Included included) {
        return Outcome.found(Optional.ofNullable(catalogue.get(included.action())), PlanRefusal.ACTION_UNKNOWN)
                .then(action -> action.state().ranOn(included.on())
                        ? Outcome.done(action)
                        : Outcome.refused(PlanRefusal.ACTION_NOT_RUNNING))
                .then(action -> Outcome.found(
                                TemplateFilling.goals(action, included.goals()), PlanRefusal.TEMPLATE_MISSING)
                        .then(goals ->
                                before.plan().include(action, included.criterion(), included.on(), goals, Uuid7::next)))
                .map(changed -> new ChangedPlan(
                        changed.plan(),
                        Stream.concat(before.events().stream(), changed.events().stream())
                                .toList()));
    }
}
