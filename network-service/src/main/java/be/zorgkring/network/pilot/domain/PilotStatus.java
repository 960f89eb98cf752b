package be.zorgkring.network.pilot.domain;

import be.zorgkring.kernel.input.Coded;

/** The name of a state, as other services and people see it. */
public enum PilotStatus implements Coded {
    EXPLORING,
    PREPARING,
    SUBMITTED,
    RETAINED,
    NOT_RETAINED,
    RUNNING,
    CONTINUED,
    ENDED,
    CARRIED_OVER
}
