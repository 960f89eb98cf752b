package be.zorgkring.patient.person.domain;

import be.zorgkring.kernel.input.Coded;

/** Why someone is not included; the code is the one of its problem. */
public enum InclusionRefusal implements Coded {
    PROFESSIONAL_NOT_REGISTERED,
    PROFESSIONAL_SUSPENDED,
    UNKNOWN_PILOT,
    PILOT_NOT_RUNNING,
    ALREADY_INCLUDED,
    DECLARED_BEFORE_LAST_CHANGE,
    PERSON_DECEASED,
    TOO_MANY_PILOTS
}
