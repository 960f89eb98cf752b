package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Caller;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord;
import be.zorgkring.patient.accesslog.usecase.OfficeOnRecord.Office;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the data protection officer has to review, and has reviewed: who, why and how much, no record. */
@ApplicationScoped
public class ReviewQueue {

    /** Which part of the queue. */
    public enum QueuePart implements Coded {
        TO_REVIEW,
        REVIEWED
    }

    private final EmergencyAccesses accesses;
    private final OfficeOnRecord onRecord;

    ReviewQueue(EmergencyAccesses accesses, OfficeOnRecord onRecord) {
        this.accesses = accesses;
        this.onRecord = onRecord;
    }

    /**
     * Each of the people reads in their log that it was looked at.
     *
     * @param rows how many to answer with
     * @param shown how many of them the officer gets to see
     */
    public Uni<List<EmergencyEntry>> list(
            Work work, Caller officer, QueuePart part, Optional<UUID> from, int rows, int shown) {
        Uni<List<EmergencyEntry>> found =
                switch (part) {
                    case TO_REVIEW -> accesses.toReview(work, from, rows);
                    case REVIEWED -> accesses.reviewed(work, from, rows);
                };
        return found.call(entries -> onRecord.allowed(
                work,
                officer,
                Office.DATA_PROTECTION_OFFICER,
                entries.stream()
                        .limit(shown)
                        .map(entry -> entry.access().patientId())
                        .toList(),
                Operation.SEARCH,
                Set.of()));
    }
}
