package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Coded;

/** What a person can wish for the sharing of their record within the circle. */
public enum SharingWish implements Coded {
    GIVEN,
    WITHDRAWN
}
