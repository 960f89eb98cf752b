package be.zorgkring.patient.proposal.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why a proposal is not made or not decided on. */
public enum ProposalRefusal implements Refusal {
    PROPOSAL_UNKNOWN(UNKNOWN),
    /** It was decided on, withdrawn, or not decided on in time. */
    PROPOSAL_CLOSED(CONFLICT),
    ALREADY_PROPOSED(CONFLICT),
    /** Two eyes: the same account, or another account of the same person. */
    PROPOSED_BY_YOU(NOT_PERMITTED),
    NOT_PROPOSED_BY_YOU(NOT_PERMITTED),
    /** One of the two would gain by it, acts by mandate for who is concerned or the other way round, or it is their own record. */
    OWN_INTEREST(NOT_PERMITTED),
    NUMBER_NOT_IN_TOKEN(NOT_PERMITTED);

    private final Why why;

    ProposalRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
