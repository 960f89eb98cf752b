package be.zorgkring.action.plan.usecase;

import be.zorgkring.action.catalogue.domain.Action;
import be.zorgkring.action.catalogue.usecase.ActionName;
import be.zorgkring.action.imports.usecase.Loaded;
import be.zorgkring.action.plan.domain.Actor;
import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.NewGoal;
import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanEvent;
import be.zorgkring.action.plan.domain.PlanRefusal;
import be.zorgkring.action.plan.domain.Verdict;
import be.zorgkring.kernel.Uuid7;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans of one bulk load while it runs: an item is taken whole or not at all, and the next one builds on it. */
final class PlanLoading {

    private final Map<PatientId, CarePlan> plans;
    private final Map<ActionName, Action> catalogue;
    private final List<PlanChange> changes = new ArrayList<>();

    PlanLoading(Map<PatientId, CarePlan> before, Map<ActionName, Action> catalogue) {
        this.plans = new HashMap<>(before);
        this.catalogue = catalogue;
    }

    List<PlanChange> changes() {
        return changes;
    }

    Loaded<PlanRefusal> load(PlanImport item) {
        CarePlan plan = plans.get(item.patient());
        List<PlanEvent> events = new ArrayList<>();
        for (PlanImport.Included included : item.inclusions()) {
            switch (include(plan, included)) {
                case Verdict.Refused(PlanRefusal refusal) -> {
                    return new Loaded.Refused<>(item.reference(), refusal);
                }
                case Verdict.Changed changed -> {
                    plan = changed.plan();
                    events.addAll(changed.events());
                }
            }
        }
        plans.put(item.patient(), plan);
        changes.add(new PlanChange(new Verdict.Changed(plan, events), new Actor.Loader()));
        return new Loaded.Created<>(item.reference(), item.patient().value());
    }

    private Verdict include(CarePlan plan, PlanImport.Included included) {
        Action action = catalogue.get(included.action());
        if (action == null) {
            return new Verdict.Refused(new PlanRefusal.ActionUnknown());
        }
        if (!action.status().ranOn(included.on())) {
            return new Verdict.Refused(new PlanRefusal.ActionNotRunning());
        }
        Optional<List<NewGoal>> goals = TemplateFilling.goals(action, included.goals());
        if (goals.isEmpty()) {
            return new Verdict.Refused(new PlanRefusal.TemplateMissing());
        }
        return plan.include(action, included.criterion(), included.on(), goals.get(), Uuid7::next);
    }
}
