package be.zorgkring.patient.proposal.domain;

import be.zorgkring.kernel.input.Coded;

/** Why a proposal is not made or not decided on; the code is the one of its problem. */
public enum TwoManagersRefusal implements Coded {
    PROPOSAL_UNKNOWN,
    /** It was decided on, withdrawn, or not decided on in time. */
    PROPOSAL_CLOSED,
    ALREADY_PROPOSED,
    /** Two eyes: the same account, or another account of the same person. */
    PROPOSED_BY_YOU,
    NOT_PROPOSED_BY_YOU,
    /** One of the two would gain by it, acts by mandate for who is concerned or the other way round, or it is their own record. */
    OWN_INTEREST,
    NUMBER_NOT_IN_TOKEN
}
