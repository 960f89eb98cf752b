package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Coded;

/** Where the sharing of a record stands, as it is stored and sent; each closes more than the one before. */
public enum SharingState implements Coded {
    GIVEN,
    WITHDRAWN,
    DECEASED
}
