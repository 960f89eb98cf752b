package be.zorgkring.patient.erasure.usecase;

import be.zorgkring.kernel.erasure.ErasureConfirmed;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All erasures that were asked for. They stay when all is done: they prove it. */
public interface Erasures {

    Uni<Void> begin(Work work, ErasureReport asked);

    /** Takes note of what a service did, once; one that nobody asked for is passed over. */
    Uni<Void> confirm(Work work, ErasureConfirmed confirmation);

    Uni<Optional<ErasureReport>> find(Work work, UUID erasureId);

    /** Newest first. */
    Uni<List<ErasureReport>> list(Work work, Optional<UUID> before, int most);

    /** Open ones of which the services were last asked before that moment; from now on it is now. */
    Uni<List<ErasureReport>> takeSilent(Work work, Instant askedBefore, Instant now, int most);

    /** How many that were asked for before that moment are not done. */
    Uni<Long> countOpen(Work work, Instant askedBefore);

    Uni<Void> done(Work work, UUID erasureId, Instant at);
}
