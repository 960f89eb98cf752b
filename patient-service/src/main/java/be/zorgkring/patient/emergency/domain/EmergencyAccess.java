package be.zorgkring.patient.emergency.domain;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.PatientId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One professional sees one record in an emergency (break-glass), for hours and never longer. Its version grows by one
 * per change, and every service decides from the newest one it has seen.
 *
 * @param until first instant at which it no longer holds; of one that was closed early, when that was
 */
public record EmergencyAccess(
        UUID id,
        long version,
        PatientId patientId,
        Opener opener,
        EmergencyReason reason,
        Explanation text,
        Instant from,
        Instant until,
        State state,
        Optional<Review> review) {

    public static final Duration LONGEST = Duration.ofHours(4);

    /** How long the same professional opens none again after the person ended theirs. */
    public static final Duration HELD_BACK_WHEN_CLOSED = Duration.ofHours(24);

    /** The same, after a verdict that theirs was not justified. */
    public static final Duration HELD_BACK_WHEN_UNJUSTIFIED = Duration.ofDays(30);

    /** Open ones end by themselves; closed ones were ended by the person or by a verdict. */
    public enum State implements Coded {
        OPEN,
        CLOSED
    }

    public EmergencyAccess {
        if (until.isBefore(from) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("an emergency access lasts no longer than " + LONGEST);
        }
    }

    public static EmergencyAccess open(
            UUID id,
            PatientId patientId,
            Opener opener,
            EmergencyReason reason,
            Explanation text,
            Instant now,
            Duration lasts) {
        return new EmergencyAccess(
                id, 1, patientId, opener, reason, text, now, now.plus(lasts), State.OPEN, Optional.empty());
    }

    public boolean holds(Instant now) {
        return state == State.OPEN && now.isBefore(until);
    }

    /** Ends it now; one that is over stays as it is. */
    public EmergencyAccess close(Instant now) {
        return holds(now) ? next(now, State.CLOSED, review) : this;
    }

    /** An access that was not justified ends with the verdict. */
    public Outcome<EmergencyAccess> review(Review given) {
        if (review.isPresent()) {
            return Outcome.refused(EmergencyRefusal.ALREADY_REVIEWED);
        }
        boolean ends = given.verdict() == Verdict.UNJUSTIFIED && holds(given.at());
        return Outcome.done(
                ends ? next(given.at(), State.CLOSED, Optional.of(given)) : next(until, state, Optional.of(given)));
    }

    private EmergencyAccess next(Instant end, State nextState, Optional<Review> nextReview) {
        // A clock that was set back must not let it end before it began.
        Instant notBefore = end.isBefore(from) ? from : end;
        return new EmergencyAccess(
                id, version + 1, patientId, opener, reason, text, from, notBefore, nextState, nextReview);
    }
}
