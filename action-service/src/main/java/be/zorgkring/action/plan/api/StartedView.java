package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.Assignment;
import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.ChangedPlan;
import be.zorgkring.action.plan.domain.Inclusion;
import be.zorgkring.action.plan.domain.OwnerKind;
import be.zorgkring.action.plan.domain.PlanEvent;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The answer to the start of an action; a repeated request gets its ids alone. */
record StartedView(
        UUID inclusionId,
        UUID actionId,
        UUID patientId,
        LocalDate on,
        String criterion,
        List<UUID> goalIds,
        List<GivenTask> tasks) {

    /** Who got a task; {@code assignment} says whether by role or because nobody held the role. */
    record GivenTask(
            UUID taskId,
            UUID goalId,
            OwnerKind ownerKind,
            String ownerRole,
            @Nullable String askedRole,
            Assignment assignment,
            LocalDate due) {

        static GivenTask of(Task task) {
            return new GivenTask(
                    task.id().value(),
                    task.goal().value(),
                    task.owner().kind(),
                    task.owner().role().code(),
                    task.askedRole().map(Role::code).orElse(null),
                    task.assignment(),
                    task.due());
        }
    }

    static StartedView of(ChangedPlan changed) {
        CarePlan plan = changed.plan();
        Inclusion inclusion = only(changed.events(), PlanEvent.PersonIncluded.class)
                .getFirst()
                .inclusion();
        return new StartedView(
                inclusion.id().value(),
                inclusion.action().value(),
                plan.patient().value(),
                inclusion.on(),
                inclusion.criterion().code(),
                only(changed.events(), PlanEvent.GoalSet.class).stream()
                        .map(PlanEvent.GoalSet::subject)
                        .toList(),
                only(changed.events(), PlanEvent.TaskPlanned.class).stream()
                        .map(planned -> GivenTask.of(planned.task()))
                        .toList());
    }

    private static <T extends PlanEvent> List<T> only(List<PlanEvent> events, Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
