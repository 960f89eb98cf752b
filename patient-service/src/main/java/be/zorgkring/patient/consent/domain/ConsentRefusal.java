package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Coded;

/** Why a consent stays as it is; the code is the one of its problem. */
public enum ConsentRefusal implements Coded {
    PERSON_DECEASED,
    NOT_DECEASED,
    DEATH_BEFORE_BIRTH,
    DECLARED_BEFORE_LAST_CHANGE,
    ALREADY_INCLUDED,
    TOO_MANY_PILOTS,
    NOT_IN_PILOT,
    ALREADY_EXCLUDED,
    TOO_MANY_EXCLUSIONS,
    NO_SUCH_EXCLUSION,
    PROFESSIONAL_UNKNOWN,
    /** A manager alone would let others, or themselves, into a record that concerns them. */
    OWN_INTEREST
}
