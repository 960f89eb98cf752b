package be.zorgkring.patient.accesslog.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * One record in a person's chain, as it is stored.
 *
 * @param position counted from one
 */
public record Link(UUID patientId, long position, LoggedAccess access, Hash hash, Optional<Seal> seal) {

    /** Whether its hash is that of its content, on top of the hash before it. */
    boolean fits(Hash previous) {
        return access.hash(previous, patientId, position).equals(hash);
    }
}
