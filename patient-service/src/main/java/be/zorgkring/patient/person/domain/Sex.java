package be.zorgkring.patient.person.domain;

import be.zorgkring.patient.common.domain.Coded;

/** Sex as recorded. */
public enum Sex implements Coded {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
