package be.zorgkring.action.catalogue.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.INVALID;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why the catalogue did not change. */
public enum CatalogueRefusal implements Refusal {
    ACTION_UNKNOWN(UNKNOWN),
    PILOT_UNKNOWN(INVALID.at("/pilot", "pilot.unknown")),
    NOT_THE_COORDINATOR(NOT_PERMITTED.at("/pilot", "pilot.not-yours")),
    ACTION_CODE_TAKEN(CONFLICT.at("/code", "code.taken")),
    ACTION_STATUS_ILLEGAL(CONFLICT.at("/status", "status.illegal"));

    private final Why why;

    CatalogueRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
