package be.zorgkring.patient.questionnaire.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** When a questionnaire is given to somebody. */
public sealed interface Rhythm {

    RhythmKind kind();

    /** On the day it is set. */
    record Once() implements Rhythm {

        @Override
        public RhythmKind kind() {
            return RhythmKind.ONCE;
        }
    }

    /** On the day it is set and so many days later again, until that day at the latest. */
    record Periodic(int everyDays, Optional<LocalDate> until) implements Rhythm {

        @Override
        public RhythmKind kind() {
            return RhythmKind.PERIODIC;
        }
    }

    /** So many days after the person's inclusion in an action, or before it. */
    record AroundAction(UUID actionId, int offsetDays, Optional<LocalDate> until) implements Rhythm {

        @Override
        public RhythmKind kind() {
            return RhythmKind.AROUND_ACTION;
        }
    }

    /** @param includedOn day of the person's inclusion in the action, as far as it is known */
    default Optional<LocalDate> first(LocalDate today, Optional<LocalDate> includedOn) {
        return switch (this) {
            case Once once -> Optional.of(today);
            case Periodic periodic -> Optional.of(today);
            case AroundAction(UUID action, int offset, Optional<LocalDate> until) ->
                includedOn.map(on -> on.plusDays(offset)).filter(on -> isWithin(on, until));
        };
    }

    /** The next day after one that came. Days missed meanwhile are left out: nobody is asked the same twice at once. */
    default Optional<LocalDate> next(LocalDate planned, LocalDate today) {
        return switch (this) {
            case Once once -> Optional.empty();
            case Periodic(int every, Optional<LocalDate> until) -> {
                long passed = Math.max(0, ChronoUnit.DAYS.between(planned, today)) / every;
                yield Optional.of(planned.plusDays((passed + 1) * every)).filter(on -> isWithin(on, until));
            }
            case AroundAction aroundAction -> Optional.empty();
        };
    }

    /** Whether nothing can come any more after a day that has none behind it. */
    default boolean endsByItself() {
        return switch (this) {
            case Once once -> true;
            case Periodic periodic -> true;
            case AroundAction aroundAction -> false;
        };
    }

    private static boolean isWithin(LocalDate day, Optional<LocalDate> until) {
        return until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
