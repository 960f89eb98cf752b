package be.zorgkring.patient.merge.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;

import be.zorgkring.kernel.outcome.Why;
import be.zorgkring.patient.proposal.domain.ActRefusal;

/** Why two records are not merged, or stay so. */
public enum MergeRefusal implements ActRefusal {
    RECORD_UNKNOWN(UNKNOWN),
    /** One of them is retired already: nothing is merged into it, and it is not merged twice. */
    RECORD_RETIRED(CONFLICT),
    /** The one to be retired stands for another record, which would then be two steps away. */
    MERGE_CHAIN(CONFLICT),
    MERGE_UNKNOWN(UNKNOWN),
    MERGE_UNDONE(CONFLICT);

    private final Why why;

    MergeRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
