package be.zorgkring.action.plan.domain;

import be.zorgkring.kernel.input.Coded;

/** Of which kind somebody is who changed a plan. */
public enum ActorKind implements Coded {
    PERSON,
    MANDATEE,
    PROFESSIONAL,
    CARER,
    LOADER
}
