package be.zorgkring.patient.pilot.domain;

import be.zorgkring.kernel.input.Coded;

/** Where a pilot project stands in its life; only while it runs does it take people in, see {@link Standing}. */
public enum PilotStatus implements Coded {
    EXPLORING,
    PREPARING,
    SUBMITTED,
    RETAINED,
    NOT_RETAINED,
    RUNNING,
    CONTINUED,
    ENDED,
    CARRIED_OVER;

    boolean takesPeopleIn() {
        return this == RUNNING || this == CONTINUED;
    }
}
