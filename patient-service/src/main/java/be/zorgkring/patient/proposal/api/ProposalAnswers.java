package be.zorgkring.patient.proposal.api;

import be.zorgkring.kernel.http.Answers;
import be.zorgkring.kernel.http.Etags;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.proposal.domain.Proposal;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What is answered to a proposal and to what becomes of it. */
public final class ProposalAnswers {

    private ProposalAnswers() {}

    /** 202: it waits for somebody else. */
    public static RestResponse<ProposalView> accepted(Outcome<Proposal> outcome) {
        return Answers.of(outcome, proposal -> ResponseBuilder.accepted(ProposalView.of(proposal))
                .location(URI.create("/api/proposals/" + proposal.id()))
                .tag(Etags.of(proposal.version()))
                .build());
    }

    static RestResponse<ProposalView> closed(Outcome<Proposal> outcome) {
        return Answers.of(outcome, proposal -> Answers.tagged(ProposalView.of(proposal), proposal.version()));
    }
}
