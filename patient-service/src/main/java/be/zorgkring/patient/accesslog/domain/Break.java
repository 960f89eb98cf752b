package be.zorgkring.patient.accesslog.domain;

import be.zorgkring.kernel.input.Coded;
import java.util.Optional;
import java.util.UUID;

/**
 * A place where the access log is not as it was written.
 *
 * @param patientId whose chain; empty for the seals, which are one chain for all
 * @param position in the person's chain, counted from one; the number of the seal when it is about the seals
 */
public record Break(Optional<UUID> patientId, long position, Kind kind) {

    /** What was done to it. */
    public enum Kind implements Coded {
        /** What stands there is not what was hashed there. */
        CHANGED,
        /** One or more records from there on are gone. */
        MISSING,
        /** It stood elsewhere. */
        REORDERED,
        /** The seal is not over this record, was not made with our key, or is gone. */
        SEAL_MISMATCH,
        /** The seals do not follow one another: one or more before this number are gone. */
        SEAL_MISSING
    }

    static Break of(UUID patientId, long position, Kind kind) {
        return new Break(Optional.of(patientId), position, kind);
    }

    public static Break ofSeals(long number) {
        return new Break(Optional.empty(), number, Kind.SEAL_MISSING);
    }
}
