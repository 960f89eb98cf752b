package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Coded;

/** Sex as recorded. */
public enum Sex implements Coded {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
