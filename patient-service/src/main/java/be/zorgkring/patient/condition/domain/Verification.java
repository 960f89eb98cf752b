package be.zorgkring.patient.condition.domain;

import be.zorgkring.kernel.input.Coded;

/** How certain it is; the codes are those of FHIR's {@code condition-ver-status}. */
public enum Verification implements Coded {
    CONFIRMED,
    PROVISIONAL
}
