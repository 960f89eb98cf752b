package be.zorgkring.patient.mandate.domain;

import be.zorgkring.kernel.input.Coded;

/** Why a mandate is not given, registered or revoked; the code is the one of its problem. */
public enum MandateRefusal implements Coded {
    PERSON_DECEASED,
    PERSON_UNKNOWN,
    PERSON_OF_AGE,
    MANDATE_TO_ONESELF,
    MANDATEE_UNKNOWN,
    ALREADY_MANDATED,
    TOO_MANY_MANDATES,
    MANDATE_BY_LAW,
    NOT_ON_BEHALF,
    NO_SUCH_MANDATE
}
