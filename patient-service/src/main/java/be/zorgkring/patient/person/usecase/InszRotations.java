package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.person.domain.Rotation;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders to rotate the keys of the INSZ, and what is left of them. */
public interface InszRotations {

    /**
     * What lies under one key.
     *
     * @param current new numbers go under it
     * @param configured the service has the key; what lies under another one cannot be rotated
     */
    record UnderKey(String keyId, boolean current, boolean configured, long numbers) {}

    /** @param sealed by sealing key, @param indexed by index key; keys under which nothing lies are left out */
    record Progress(Optional<Rotation> newest, List<UnderKey> sealed, List<UnderKey> indexed, long staleEntries) {}

    /**
     * One batch.
     *
     * @param last the last number looked at; empty when there was none after the one asked
     * @param brought how many came under the present keys
     */
    record Batch(Optional<UUID> last, int brought) {}

    /** The open order, or this one when none is open. */
    Uni<Rotation> open(Work work, Rotation order);

    Uni<Optional<Rotation>> openOne(Work work);

    Uni<Void> finish(Work work, UUID rotationId, Instant at);

    /**
     * Brings numbers under the present keys, in the order of their ids. What another transaction is at work on, and what
     * does not open, is passed over.
     */
    Uni<Batch> bring(Work work, Optional<UUID> after, int most);

    /** Drops entries under index keys that are configured no longer, as long as each number is found without them. */
    Uni<Integer> dropStaleEntries(Work work, int most);

    Uni<Progress> progress(Work work);
}
