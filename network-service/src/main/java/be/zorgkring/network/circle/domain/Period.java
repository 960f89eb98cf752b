package be.zorgkring.network.circle.domain;

import java.time.Instant;

/**
 * The time of a membership.
 *
 * @param from first instant
 * @param until first instant after it, or null while no end is set
 */
public record Period(Instant from, Instant until) {

    public static Period since(Instant from) {
        return new Period(from, null);
    }

    public boolean fits() {
        return until == null || until.isAfter(from);
    }

    public boolean overAt(Instant now) {
        return until != null && !until.isAfter(now);
    }

    Period endedAt(Instant now) {
        return overAt(now) ? this : new Period(from, now);
    }
}
