package be.zorgkring.patient.rectification.domain;

import be.zorgkring.patient.common.domain.PatientId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a person, or who acts for them, says is wrong in the record.
 *
 * @param wanted what it ought to be, in their own words
 * @param askedBy account of who asked
 */
public record Rectification(
        UUID id,
        PatientId patientId,
        Field field,
        String wanted,
        String why,
        UUID askedBy,
        Instant askedAt,
        State state) {

    public static final int LONGEST_TEXT = 1000;
    public static final int MOST_OPEN = 20;

    /** A request is decided once; whoever disagrees asks again. */
    public sealed interface State {

        default RectificationStatus status() {
            return switch (this) {
                case Open open -> RectificationStatus.OPEN;
                case Accepted accepted -> RectificationStatus.ACCEPTED;
                case Refused refused -> RectificationStatus.REFUSED;
            };
        }
    }

    public record Open() implements State {}

    public record Accepted(Deciding deciding) implements State {}

    public record Refused(Deciding deciding) implements State {}

    /** @param reason in words that the person reads */
    public record Deciding(UUID by, Instant at, String reason) {}

    public Rectification decided(State next) {
        return new Rectification(id, patientId, field, wanted, why, askedBy, askedAt, next);
    }

    @Override
    public String toString() {
        return "Rectification[" + id + "]";
    }
}
