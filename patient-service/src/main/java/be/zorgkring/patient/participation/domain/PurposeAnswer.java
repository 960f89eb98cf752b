package be.zorgkring.patient.participation.domain;

import be.zorgkring.kernel.input.Coded;

/** What a person says to a purpose: who never gave it refuses, who gave it withdraws. */
public enum PurposeAnswer implements Coded {
    GIVEN,
    REFUSED,
    WITHDRAWN
}
