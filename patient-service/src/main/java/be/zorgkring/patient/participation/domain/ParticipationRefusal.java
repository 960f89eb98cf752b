package be.zorgkring.patient.participation.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why a participation stays as it is. */
public enum ParticipationRefusal implements Refusal {
    PURPOSE_UNKNOWN(UNKNOWN.as("not-found")),
    NOTHING_TO_WITHDRAW(CONFLICT),
    TOO_MANY_ACTIONS(CONFLICT);

    private final Why why;

    ParticipationRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
