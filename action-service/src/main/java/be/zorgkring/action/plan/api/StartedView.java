package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.CarePlan;
import be.zorgkring.action.plan.domain.Inclusion;
import be.zorgkring.action.plan.domain.PlanEvent;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.domain.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

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
            String ownerKind,
            String ownerRole,
            String askedRole,
            String assignment,
            LocalDate due) {

        static GivenTask of(Task task) {
            return new GivenTask(
                    task.id().value(),
                    task.goal().value(),
                    task.owner().kind().name().toLowerCase(Locale.ROOT),
                    task.owner().role().code(),
                    task.askedRole().map(role -> role.code()).orElse(null),
                    TaskView.assignment(task),
                    task.due());
        }
    }

    static StartedView of(Verdict.Changed changed) {
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
