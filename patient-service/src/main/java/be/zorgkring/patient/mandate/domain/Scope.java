package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.input.Coded;

/** How far a mandate reaches; each scope holds the one before it. */
public enum Scope implements Coded {
    READ,
    DECIDE,
    ALL
}
