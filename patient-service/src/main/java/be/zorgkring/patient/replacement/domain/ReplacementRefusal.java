package be.zorgkring.patient.replacement.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Why;
import be.zorgkring.patient.proposal.domain.ActRefusal;

/** Why a number is not replaced. */
public enum ReplacementRefusal implements ActRefusal {
    RECORD_UNKNOWN(UNKNOWN),
    RECORD_RETIRED(CONFLICT),
    /** It counts now, or did before: a number that the register gives is new, and only a correction puts one back. */
    INSZ_CURRENT_ALREADY(CONFLICT.at("/insz")),
    INSZ_BELONGS_TO_OTHER(CONFLICT.at("/insz"));

    private final Why why;

    ReplacementRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
