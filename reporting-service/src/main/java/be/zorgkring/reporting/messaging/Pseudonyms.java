package be.zorgkring.reporting.messaging;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Replaces ids of care by pseudonyms that mean something in reporting alone. Asynchronous and in batches, so that a client
 * of the eHealth pseudonymisation service can take the place of the local key.
 */
public interface Pseudonyms {

    /** A pseudonym for each id: the same id always has the same one, and nobody without the key can tell which. */
    Uni<Map<CareId, UUID>> of(Set<CareId> ids);
}
