package be.zorgkring.action.catalogue.domain;

import be.zorgkring.kernel.input.Coded;

/** The name of a state, as other services and people see it. */
public enum ActionStatus implements Coded {
    PLANNED,
    RUNNING,
    ENDED
}
