package be.zorgkring.action.plan.domain;

import be.zorgkring.kernel.input.Coded;

/** Of which kind the owner of a task is. */
public enum OwnerKind implements Coded {
    PERSON,
    PROFESSIONAL,
    CARER
}
