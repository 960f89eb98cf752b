package be.zorgkring.patient.proposal.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.patient.common.api.Refusal;
import be.zorgkring.patient.proposal.domain.Proposal;
import be.zorgkring.patient.proposal.usecase.Impediment;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What is answered to a proposal and to what becomes of it. */
public final class ProposalAnswers {

    private ProposalAnswers() {}

    /** It waits for somebody else. */
    public static Response accepted(Outcome<Proposal, Impediment> outcome) {
        return outcome.fold(
                proposal -> Response.accepted(ProposalView.of(proposal))
                        .location(URI.create("/api/proposals/" + proposal.id()))
                        .tag(Etags.of(proposal.version()))
                        .build(),
                impediment -> Refusal.problem(impediment).response());
    }

    static Response closed(Outcome<Proposal, Impediment> outcome) {
        return outcome.fold(
                proposal -> Response.ok(ProposalView.of(proposal))
                        .tag(Etags.of(proposal.version()))
                        .build(),
                impediment -> Refusal.problem(impediment).response());
    }
}
