package be.zorgkring.patient.person.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why a proposal of inclusion is not answered. */
public enum InclusionProposalRefusal implements Refusal {
    NO_SUCH_INCLUSION_PROPOSAL(UNKNOWN),
    INCLUSION_PROPOSAL_CLOSED(CONFLICT);

    private final Why why;

    InclusionProposalRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
