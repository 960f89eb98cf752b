package be.zorgkring.patient.proposal.domain;

import be.zorgkring.kernel.input.Coded;

/** The name of a state, as stored and sent. */
public enum ProposalStatus implements Coded {
    OPEN,
    CONFIRMED,
    DECLINED,
    WITHDRAWN,
    EXPIRED
}
