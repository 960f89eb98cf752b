package be.zorgkring.patient.person.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.person.domain.InclusionProposal;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All proposals of inclusion, answered or not. */
public interface InclusionProposals {

    /** A proposal with the names that the directory has now. */
    record Entry(InclusionProposal proposal, Optional<String> professionalName, Optional<String> organisationName) {}

    /**
     * Keeps it, unless the same professional asked for the same since that moment, or too many wait for an answer. Tells
     * whether it was kept. The person's record is locked by the transaction.
     */
    Uni<Boolean> add(Work work, InclusionProposal proposal, Instant askedBefore);

    /** Newest first. */
    Uni<List<Entry>> of(Work work, PatientId patientId, Optional<UUID> before, int most);

    /** Nobody else answers it until the transaction ends. */
    Uni<Optional<InclusionProposal>> lockOf(Work work, PatientId patientId, UUID id);

    Uni<Void> answer(Work work, InclusionProposal answered);
}
