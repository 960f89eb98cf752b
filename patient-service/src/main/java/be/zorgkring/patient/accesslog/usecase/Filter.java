package be.zorgkring.patient.accesslog.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries of a log somebody wants to see; what is empty does not narrow it.
 *
 * @param from the first moment
 * @param until the first moment that no longer counts
 */
public record Filter(
        Optional<UUID> professionalId, Optional<Instant> from, Optional<Instant> until, Optional<EntryKind> kind) {

    /** All entries. */
    public static final Filter NONE =
            new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
