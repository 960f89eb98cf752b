package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.Coded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the data protection officer has to look into, and has looked into: who, why and how much, no record. */
@ApplicationScoped
public class ReviewQueue {

    /** Which part of the queue. */
    public enum Part implements Coded {
        TO_REVIEW,
        REVIEWED
    }

    private final EmergencyAccesses accesses;

    ReviewQueue(EmergencyAccesses accesses) {
        this.accesses = accesses;
    }

    /** @param most number of entries wanted; one more is answered when there are more */
    public Uni<List<EmergencyEntry>> run(Work work, Part part, Optional<UUID> from, int most) {
        return switch (part) {
            case TO_REVIEW -> accesses.toReview(work, from, most + 1);
            case REVIEWED -> accesses.reviewed(work, from, most + 1);
        };
    }
}
