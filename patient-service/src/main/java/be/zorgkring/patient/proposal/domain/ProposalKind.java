package be.zorgkring.patient.proposal.domain;

import be.zorgkring.kernel.input.Coded;

/** What takes two health data managers: each gives somebody access to a record, or changes whose it is. */
public enum ProposalKind implements Coded {
    MANDATE_REGISTRATION,
    NUMBER_REPLACEMENT,
    RECORD_MERGE,
    MERGE_UNDOING
}
