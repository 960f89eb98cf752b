package be.zorgkring.patient.rectification.domain;

import be.zorgkring.kernel.input.Coded;

/** The name of a state, as stored and sent. */
public enum RectificationStatus implements Coded {
    OPEN,
    ACCEPTED,
    REFUSED
}
