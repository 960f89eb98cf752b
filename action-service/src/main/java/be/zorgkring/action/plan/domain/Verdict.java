package be.zorgkring.action.plan.domain;

import java.util.List;

/** What a care plan answers to a request to change it. */
public sealed interface Verdict {

    record Changed(CarePlan plan, List<PlanEvent> events) implements Verdict {

        public Changed {
            events = List.copyOf(events);
        }
    }

    record Refused(PlanRefusal refusal) implements Verdict {}
}
