package be.zorgkring.patient.person.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNPROCESSABLE;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why someone is not included. */
public enum InclusionRefusal implements Refusal {
    PROFESSIONAL_NOT_REGISTERED(NOT_PERMITTED),
    PROFESSIONAL_SUSPENDED(NOT_PERMITTED),
    UNKNOWN_PILOT(UNPROCESSABLE.at("/pilot")),
    PILOT_NOT_RUNNING(UNPROCESSABLE.at("/pilot")),
    ALREADY_INCLUDED(CONFLICT.at("/pilot")),
    DECLARED_BEFORE_LAST_CHANGE(CONFLICT.at("/consent/at")),
    PERSON_DECEASED(CONFLICT),
    TOO_MANY_PILOTS(CONFLICT);

    private final Why why;

    InclusionRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
