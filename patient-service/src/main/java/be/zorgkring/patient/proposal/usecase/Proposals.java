package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.proposal.domain.Proposal;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All proposals; those that are closed no longer tell what was proposed. */
public interface Proposals {

    Uni<Void> add(Work work, Proposal proposal);

    Uni<Optional<Proposal>> find(Work work, UUID id);

    /** Nobody else changes it until the transaction ends. */
    Uni<Optional<Proposal>> lock(Work work, UUID id);

    Uni<Void> close(Work work, Proposal closed);

    /** Those that can be decided on at this moment, oldest first. */
    Uni<List<Proposal>> open(Work work, Optional<UUID> after, Instant now, int most);

    /** Those among them that are about one of these records. */
    Uni<List<Proposal>> openAbout(Work work, Collection<PatientId> records, Instant now);

    /** Closed ones included, newest first; whichever of the person's records is asked for. */
    Uni<List<Proposal>> about(Work work, PatientId patientId, Optional<UUID> before, int most);

    /**
     * Whose time is over, as expired already: nobody need be able to read what they said. Nobody else changes them until the
     * transaction ends.
     */
    Uni<List<Proposal>> lockOverdue(Work work, Instant now, int most);
}
