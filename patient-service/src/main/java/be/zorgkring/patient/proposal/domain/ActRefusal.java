package be.zorgkring.patient.proposal.domain;

import be.zorgkring.kernel.outcome.Refusal;

/** Why what two health data managers agreed on cannot be carried out; each kind of act has a list of its own. */
public interface ActRefusal extends Refusal {}
