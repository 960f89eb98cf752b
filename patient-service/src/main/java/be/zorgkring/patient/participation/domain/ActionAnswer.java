package be.zorgkring.patient.participation.domain;

import be.zorgkring.kernel.input.Coded;

/** What a person says to a single action of a pilot project. */
public enum ActionAnswer implements Coded {
    GIVEN,
    WITHDRAWN
}
