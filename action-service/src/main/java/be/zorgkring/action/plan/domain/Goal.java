package be.zorgkring.action.plan.domain;

import be.zorgkring.action.vocabulary.PilotCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What the person and their circle work towards; {@code source} says which inclusion it came with, if any. */
public record Goal(GoalId id, GoalKind kind, Words words, Optional<Source> source, LocalDate on) {

    /** The inclusion a goal came with and the pilot in which that counts. */
    public record Source(InclusionId inclusion, PilotCode pilot) {

        public Source {
            Objects.requireNonNull(inclusion);
            Objects.requireNonNull(pilot);
        }
    }

    public Goal {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
        Objects.requireNonNull(source);
        Objects.requireNonNull(on);
    }

    public Optional<PilotCode> pilot() {
        return source.map(Source::pilot);
    }
}
