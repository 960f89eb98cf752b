package be.zorgkring.patient.emergency.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.emergency.domain.EmergencyAccess;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All emergency accesses there ever were. */
public interface EmergencyAccesses {

    /**
     * Lets one transaction at a time open this person's record; costs the same when there is no such person. Gives the id
     * under which the record goes on, which is another one when two records were merged.
     */
    Uni<PatientId> oneAtATime(Work work, PatientId patientId);

    /**
     * The professional's newest emergency access to this person that was closed, or found not justified, since then.
     *
     * @param nihdi8 of the professional
     */
    Uni<Optional<UUID>> endedSince(Work work, PatientId patientId, String nihdi8, Instant closed, Instant unjustified);

    Uni<Void> add(Work work, EmergencyAccess access);

    /** Reads it, and lets nobody else change it until the transaction ends. */
    Uni<Optional<EmergencyAccess>> lock(Work work, UUID id);

    /** As {@link #lock}, when it is one of this person's. */
    Uni<Optional<EmergencyAccess>> lockOf(Work work, PatientId patientId, UUID id);

    /** Stores a newer version of one that this transaction has locked. */
    Uni<Void> change(Work work, EmergencyAccess access);

    /** Newest first. */
    Uni<List<EmergencyEntry>> of(Work work, PatientId patientId, Optional<UUID> before, int most);

    /** Oldest first, so that nothing waits behind what came later. */
    Uni<List<EmergencyEntry>> toReview(Work work, Optional<UUID> after, int most);

    /** Newest first. */
    Uni<List<EmergencyEntry>> reviewed(Work work, Optional<UUID> before, int most);
}
