package be.zorgkring.patient.mandate.domain;

import be.zorgkring.patient.common.domain.Coded;

/** How far a mandate reaches; each scope holds the one before it. */
public enum Scope implements Coded {
    READ,
    DECIDE,
    ALL
}
