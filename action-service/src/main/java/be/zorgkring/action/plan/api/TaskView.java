package be.zorgkring.action.plan.api;

import be.zorgkring.action.plan.domain.Assignment;
import be.zorgkring.action.plan.domain.MemberId;
import be.zorgkring.action.plan.domain.OwnerKind;
import be.zorgkring.action.plan.domain.Task;
import be.zorgkring.action.plan.domain.TaskOwner;
import be.zorgkring.action.plan.domain.TaskState;
import be.zorgkring.action.plan.domain.TaskStatus;
import be.zorgkring.action.vocabulary.Role;
import be.zorgkring.kernel.vocabulary.Language;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as it is read.
 *
 * @param askedRole role that the action's template asked for; absent for a task planned by hand
 * @param assignment when nobody held the asked role the task went to the care coordinator
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
        UUID taskId,
        UUID goalId,
        String title,
        OwnerView owner,
        @Nullable String askedRole,
        Assignment assignment,
        LocalDate due,
        TaskStatus state,
        @Nullable LocalDate doneOn,
        @Nullable String note,
        @Nullable LocalDate cancelledOn,
        @Nullable String reason) {

    /** {@code memberId} is absent for the person, and when the task is for whoever holds the role. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnerView(
            OwnerKind kind,
            String role,
            String roleLabel,
            @Nullable UUID memberId) {

        static OwnerView of(TaskOwner owner, Language language) {
            UUID member = owner instanceof TaskOwner.Member(MemberId id, OwnerKind kind, Role role) ? id.value() : null;
            return new OwnerView(owner.kind(), owner.role().code(), owner.role().label(language), member);
        }
    }

    static TaskView of(Task task, Language language) {
        return switch (task.state()) {
            case TaskState.Planned planned -> of(task, language, null, null, null, null);
            case TaskState.Done(LocalDate on, Optional<String> note) ->
                of(task, language, on, note.orElse(null), null, null);
            case TaskState.Cancelled(LocalDate on, String reason) -> of(task, language, null, null, on, reason);
        };
    }

    private static TaskView of(
            Task task, Language language, LocalDate doneOn, String note, LocalDate cancelledOn, String reason) {
        return new TaskView(
                task.id().value(),
                task.goal().value(),
                task.title().in(language),
                OwnerView.of(task.owner(), language),
                task.askedRole().map(Role::code).orElse(null),
                task.assignment(),
                task.due(),
                task.state().status(),
                doneOn,
                note,
                cancelledOn,
                reason);
    }
}
