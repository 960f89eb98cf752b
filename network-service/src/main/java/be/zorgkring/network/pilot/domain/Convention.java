package be.zorgkring.network.pilot.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The convention under which a pilot runs: its first period and every continuation that was approved since. */
public record Convention(LocalDate from, LocalDate until, List<Continuation> continuations) {

    public Convention {
        continuations = List.copyOf(continuations);
    }

    /** Empty when the period ends before it begins. */
    static Optional<Convention> of(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? Optional.empty() : Optional.of(new Convention(from, until, List.of()));
    }

    /** Empty when the continuation does not lie after what was agreed so far, or ends before it begins. */
    Optional<Convention> continued(Continuation next) {
        if (next.until().isBefore(next.from()) || !next.from().isAfter(lastDay())) {
            return Optional.empty();
        }
        List<Continuation> all = new ArrayList<>(continuations);
        all.add(next);
        return Optional.of(new Convention(from, until, all));
    }

    public LocalDate lastDay() {
        return continuations.isEmpty() ? until : continuations.getLast().until();
    }
}
