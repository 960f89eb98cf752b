package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.plan.domain.TaskState;
import be.zorgkring.action.vocabulary.Language;
import be.zorgkring.action.vocabulary.Role;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A task as it is read.
 *
 * @param askedRole role that the action's template asked for; absent for a task planned by hand
 * @param assignment {@code by-role}, {@code by-hand}, or {@code to-care-coordinator} when nobody held the asked role
 * @param state {@code planned}, {@code done} or {@code cancelled}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
        UUID taskId,
        UUID goalId,
        String title,
        OwnerView owner,
        String askedRole,
        String assignment,
        LocalDate due,
        String state,
        LocalDate doneOn,
        String note,
        LocalDate cancelledOn,
        String reason) {

    /** {@code memberId} is absent for the person, and when the task is for whoever holds the role. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnerView(String kind, String role, String roleLabel, UUID memberId) {

        static OwnerView of(TaskOwner owner, Language language) {
            UUID member =
                    owner instanceof TaskOwner.Member(MemberId id, TaskOwner.Kind kind, Role role) ? id.value() : null;
            return new OwnerView(
                    owner.kind().name().toLowerCase(Locale.ROOT),
                    owner.role().code(),
                    owner.role().label(language),
                    member);
        }
    }

    static TaskView of(Task task, Language language) {
        return switch (task.state()) {
            case TaskState.Planned planned -> of(task, language, "planned", null, null, null, null);
            case TaskState.Done(LocalDate on, Optional<String> note) ->
                of(task, language, "done", on, note.orElse(null), null, null);
            case TaskState.Cancelled(LocalDate on, String reason) ->
                of(task, language, "cancelled", null, null, on, reason);
        };
    }

    private static TaskView of(
            Task task,
            Language language,
            String state,
            LocalDate doneOn,
            String note,
            LocalDate cancelledOn,
            String reason) {
        return new TaskView(
                task.id().value(),
                task.goal().value(),
                task.title().in(language),
                OwnerView.of(task.owner(), language),
                task.askedRole().map(Role::code).orElse(null),
                assignment(task),
                task.due(),
                state,
                doneOn,
                note,
                cancelledOn,
                reason);
    }

    static String assignment(Task task) {
        return task.assignment().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
