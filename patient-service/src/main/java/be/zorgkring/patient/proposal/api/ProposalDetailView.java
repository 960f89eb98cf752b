package be.zorgkring.patient.proposal.api;

import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.domain.ProposalState;
import be.zorgkring.patient.proposal.domain.Proposed;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with what it says, for who has to hold it against its evidence.
 *
 * @param proposed absent once it is closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalDetailView(
        @JsonUnwrapped ProposalView proposal, @Nullable ProposedView proposed) {

    static ProposalDetailView of(Proposal proposal) {
        return new ProposalDetailView(
                ProposalView.of(proposal),
                proposal.state() instanceof ProposalState.Open(Proposed proposed, var number)
                        ? ProposedView.of(proposed)
                        : null);
    }
}
