package be.zorgkring.action.plan.domain;

import be.zorgkring.action.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A goal that comes with an inclusion, with its tasks. */
public record NewGoal(Words words, List<NewTask> tasks) {

    public NewGoal {
        Objects.requireNonNull(words);
        tasks = List.copyOf(tasks);
    }

    /** A task that comes with an inclusion; {@code doneOn} only for one that was done before it was reported to us. */
    public record NewTask(
            Words title, TaskOwner owner, Optional<Role> askedRole, LocalDate due, Optional<LocalDate> doneOn) {

        public NewTask {
            Objects.requireNonNull(title);
            Objects.requireNonNull(owner);
            Objects.requireNonNull(askedRole);
            Objects.requireNonNull(due);
            Objects.requireNonNull(doneOn);
        }
    }
}
