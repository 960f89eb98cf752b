package be.zorgkring.patient.consent.domain;

import be.zorgkring.patient.common.domain.Coded;

/** How a person expressed what they want. */
public enum Method implements Coded {
    EID,
    PAPER,
    OWN_SIGN_IN
}
