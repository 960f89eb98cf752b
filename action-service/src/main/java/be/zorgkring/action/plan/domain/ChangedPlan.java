package be.zorgkring.action.plan.domain;

import java.util.List;

/** A care plan after a change, with what happened to it. */
public record ChangedPlan(CarePlan plan, List<PlanEvent> events) {

    public ChangedPlan {
        events = List.copyOf(events);
    }
}
