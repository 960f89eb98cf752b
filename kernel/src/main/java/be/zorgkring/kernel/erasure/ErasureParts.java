package be.zorgkring.kernel.erasure;

import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a service holds of people, and what becomes of it when one of them is erased: each service has one. */
public interface ErasureParts {

    List<ErasurePart> parts();

    /** What has to come to its end before, with everyone notified, as a circle that closes. Does no harm when it runs again. */
    default Uni<Void> close(Work work, UUID subject, Instant at) {
        return Uni.createFrom().voidItem();
    }

    /** Under which id the service knows the person: the id of care, unless it knows pseudonyms alone. */
    default Uni<UUID> subject(UUID patientId) {
        return Uni.createFrom().item(patientId);
    }
}
