package be.zorgkring.patient.consent.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;
import static be.zorgkring.kernel.outcome.Why.UNPROCESSABLE;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why a consent stays as it is. */
public enum ConsentRefusal implements Refusal {
    /** Who looks after all records asked for one that does not exist. */
    NO_SUCH_PERSON(UNKNOWN.as("not-found")),
    PERSON_DECEASED(CONFLICT),
    NOT_DECEASED(CONFLICT),
    DEATH_BEFORE_BIRTH(UNPROCESSABLE.at("/on").at("/birthDate")),
    DECLARED_BEFORE_LAST_CHANGE(CONFLICT.at("/at")),
    ALREADY_INCLUDED(CONFLICT),
    TOO_MANY_PILOTS(CONFLICT),
    NOT_IN_PILOT(UNKNOWN),
    ALREADY_EXCLUDED(CONFLICT),
    TOO_MANY_EXCLUSIONS(CONFLICT),
    NO_SUCH_EXCLUSION(UNKNOWN),
    PROFESSIONAL_UNKNOWN(UNPROCESSABLE.at("/nihdi")),
    /** A manager alone would let others, or themselves, into a record that concerns them. */
    OWN_INTEREST(NOT_PERMITTED);

    private final Why why;

    ConsentRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
