package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.input.Coded;

/** The name of a state: an active one may be over, or still to begin. */
public enum MandateStatus implements Coded {
    ACTIVE,
    REVOKED
}
