package be.zorgkring.patient.participation.domain;

import be.zorgkring.patient.common.domain.Coded;

/** What a person says to a purpose: who never gave it refuses, who gave it withdraws. */
public enum PurposeAnswer implements Coded {
    GIVEN,
    REFUSED,
    WITHDRAWN
}
