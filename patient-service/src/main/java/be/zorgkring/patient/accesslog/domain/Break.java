package be.zorgkring.patient.accesslog.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * A place where the access log is not as it was written.
 *
 * @param patientId whose chain; empty for the seals, which are one chain for all
 * @param position in the person's chain, counted from one; the number of the seal when it is about the seals
 */
public record Break(Optional<UUID> patientId, long position, BreakKind kind) {

    static Break of(UUID patientId, long position, BreakKind kind) {
        return new Break(Optional.of(patientId), position, kind);
    }

    public static Break ofSeals(long number) {
        return new Break(Optional.empty(), number, BreakKind.SEAL_MISSING);
    }
}
