package be.zorgkring.patient.proposal.usecase;

import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.patient.proposal.domain.ProposalKind;
import be.zorgkring.patient.proposal.domain.Proposed;
import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;

/** What takes two health data managers; the feature that does it implements this, once for each kind. */
public interface ProposedAct {

    ProposalKind kind();

    /**
     * Whether it could be carried out now.
     *
     * @param by account of who proposes it
     */
    Uni<Outcome<Proposed>> check(Work work, UUID by, Proposed proposed);

    /**
     * Answers with the id of what came of it.
     *
     * @param by account of who confirmed it
     */
    Uni<Outcome<UUID>> carryOut(Work work, UUID by, Proposed proposed);

    /** Those by which there is no record, and so nobody in whose log it could stand. */
    Set<Refusal> ofNobodyKnown();
}
