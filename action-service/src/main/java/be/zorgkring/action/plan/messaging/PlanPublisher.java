package be.zorgkring.action.plan.messaging;

import be.zorgkring.action.plan.domain.PatientId;
import be.zorgkring.action.plan.domain.PlanEvent;
import be.zorgkring.action.plan.usecase.PlanEvents;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Publishes what happened to a plan, in the order in which it happened to that person. */
@ApplicationScoped
class PlanPublisher implements PlanEvents {

    static final String TOPIC = "zorgkring.care-plan";

    @Override
    public void publish(Work work, PatientId patient, List<PlanEvent> events) {
        UUID id = patient.value();
        for (PlanEvent event : events) {
            switch (event) {
                case PlanEvent.PersonIncluded(var inclusion) ->
                    publish(
                            work,
                            id,
                            PlanEventData.PersonIncludedInAction.TYPE,
                            PlanEventData.PersonIncludedInAction.of(id, inclusion));
                case PlanEvent.GoalSet(var goal) ->
                    publish(work, id, PlanEventData.GoalSet.TYPE, PlanEventData.GoalSet.of(id, goal));
                case PlanEvent.TaskPlanned(var task, var pilot) ->
                    publish(work, id, PlanEventData.TaskPlanned.TYPE, PlanEventData.TaskPlanned.of(id, task, pilot));
                case PlanEvent.TaskDone(var task, var done, var pilot) ->
                    publish(work, id, PlanEventData.TaskDone.TYPE, PlanEventData.TaskDone.of(id, task, done, pilot));
                case PlanEvent.TaskCancelled cancelled -> {
                    // Nobody outside counts these yet: there is no contract for them.
                }
                case PlanEvent.TaskReassigned reassigned -> {
                    // Likewise.
                }
            }
        }
    }

    private static void publish(Work work, UUID patient, String type, Object data) {
        work.publish(new OutgoingEvent(TOPIC, type, patient, data));
    }
}
