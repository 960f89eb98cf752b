package be.zorgkring.patient.mandate.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;
import static be.zorgkring.kernel.outcome.Why.UNPROCESSABLE;

import be.zorgkring.kernel.outcome.Why;
import be.zorgkring.patient.proposal.domain.ActRefusal;

/** Why a mandate is not given, registered or revoked. */
public enum MandateRefusal implements ActRefusal {
    PERSON_DECEASED(CONFLICT),
    PERSON_UNKNOWN(UNPROCESSABLE),
    PERSON_OF_AGE(CONFLICT),
    MANDATE_TO_ONESELF(UNPROCESSABLE.at("/mandatee")),
    MANDATEE_UNKNOWN(UNPROCESSABLE.at("/mandatee")),
    ALREADY_MANDATED(CONFLICT),
    TOO_MANY_MANDATES(CONFLICT),
    MANDATE_BY_LAW(CONFLICT),
    NOT_ON_BEHALF(NOT_PERMITTED),
    NO_SUCH_MANDATE(UNKNOWN);

    private final Why why;

    MandateRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
