package be.zorgkring.patient.mandate.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a mandate holds.
 *
 * @param from first instant at which it holds
 * @param until first instant at which it no longer holds; empty while no end is set
 */
public record Period(Instant from, Optional<Instant> until) {

    /** Whether it ends after it begins, and after this moment. */
    public boolean fits(Instant now) {
        return until.isEmpty() || until.get().isAfter(from) && until.get().isAfter(now);
    }

    public boolean isOverAt(Instant now) {
        return until.isPresent() && !until.get().isAfter(now);
    }

    /** Whether it ends later than that moment, by more than so much. */
    boolean isOpenAfter(Instant moment, Duration more) {
        return until.isEmpty() || until.get().minus(more).isAfter(moment);
    }

    boolean overlaps(Period other) {
        return endsAfter(other.from) && other.endsAfter(from);
    }

    private boolean endsAfter(Instant moment) {
        return until.isEmpty() || until.get().isAfter(moment);
    }

    /** The same period, ended at this moment at the latest. */
    Period endingBy(Instant moment) {
        return endsAfter(moment) ? new Period(from, Optional.of(moment)) : this;
    }
}
