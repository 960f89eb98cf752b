package be.zorgkring.patient.rectification.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;
import static be.zorgkring.kernel.outcome.Why.UNPROCESSABLE;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why a request is not taken or not decided. */
public enum RectificationRefusal implements Refusal {
    TOO_MANY_RECTIFICATIONS(CONFLICT),
    RECTIFICATION_UNKNOWN(UNKNOWN),
    RECTIFICATION_DECIDED(CONFLICT),
    CORRECTION_DOES_NOT_FIT(UNPROCESSABLE.at("/correction")),
    BORN_AFTER_WHAT_IS_RECORDED(UNPROCESSABLE.at("/correction/birthDate")),
    /** It is the manager's own request, or that of somebody close. */
    OWN_INTEREST(NOT_PERMITTED);

    private final Why why;

    RectificationRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
