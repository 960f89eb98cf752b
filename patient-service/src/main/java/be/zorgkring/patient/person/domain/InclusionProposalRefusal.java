package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Coded;

/** Why a proposal of inclusion is not answered; the code is the one of its problem. */
public enum InclusionProposalRefusal implements Coded {
    NO_SUCH_INCLUSION_PROPOSAL,
    INCLUSION_PROPOSAL_CLOSED
}
