package be.zorgkring.action.plan.domain;

import be.zorgkring.action.vocabulary.Role;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Something to be done for a goal; {@code askedRole} is the role a template asked for, whoever it went to. */
public record Task(
        TaskId id,
        GoalId goal,
        Words title,
        TaskOwner owner,
        Optional<Role> askedRole,
        LocalDate due,
        TaskState state) {

    public Task {
        Objects.requireNonNull(id);
        Objects.requireNonNull(goal);
        Objects.requireNonNull(title);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(askedRole);
        Objects.requireNonNull(due);
        Objects.requireNonNull(state);
    }

    public Assignment assignment() {
        return askedRole
                .map(role -> owner.role().standsInFor(role) ? Assignment.BY_ROLE : Assignment.TO_CARE_COORDINATOR)
                .orElse(Assignment.BY_HAND);
    }

    public boolean isOpen() {
        return state instanceof TaskState.Planned;
    }

    Task in(TaskState next) {
        return new Task(id, goal, title, owner, askedRole, due, next);
    }

    Task given(TaskOwner newOwner, LocalDate newDue) {
        boolean sameOwner = owner.equals(newOwner);
        return new Task(id, goal, title, newOwner, sameOwner ? askedRole : Optional.empty(), newDue, state);
    }
}
