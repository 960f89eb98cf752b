package be.zorgkring.action.plan.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Planned is the only state that a task leaves; done and cancelled are the end of it. */
public sealed interface TaskState {

    default TaskStatus status() {
        return switch (this) {
            case Planned planned -> TaskStatus.PLANNED;
            case Done done -> TaskStatus.DONE;
            case Cancelled cancelled -> TaskStatus.CANCELLED;
        };
    }

    record Planned() implements TaskState {

        public Done done(LocalDate on, Optional<String> note) {
            return new Done(on, note);
        }

        public Cancelled cancel(LocalDate on, String reason) {
            return new Cancelled(on, reason);
        }
    }

    record Done(LocalDate on, Optional<String> note) implements TaskState {

        public Done {
            Objects.requireNonNull(on);
            Objects.requireNonNull(note);
        }
    }

    record Cancelled(LocalDate on, String reason) implements TaskState {

        public Cancelled {
            Objects.requireNonNull(on);
            Objects.requireNonNull(reason);
        }
    }
}
