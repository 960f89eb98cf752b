package be.zorgkring.patient.condition.domain;

import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why a condition is not shown or does not change, where access itself is right. */
public enum ConditionRefusal implements Refusal {
    NO_SUCH_CONDITION(Why.UNKNOWN),
    CONDITION_KNOWN(Why.CONFLICT.at("/code")),
    CONDITION_ENDED(Why.CONFLICT),
    ENDS_BEFORE_ONSET(Why.UNPROCESSABLE.at("/on", Flaw.PERIOD)),
    CONDITION_BEFORE_BIRTH(Why.UNPROCESSABLE.at("/onset").at("/birthDate")),
    TOO_MANY_CONDITIONS(Why.CONFLICT),
    CONFIRMATION_IS_CLINICAL(Why.NOT_PERMITTED.at("/verification"));

    private final Why why;

    ConditionRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
