package be.zorgkring.kernel.access;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** What a caller is told whom the access rule refused: not why, for the reason may itself be the person's secret. */
public enum AccessRefusal implements Refusal {
    ACCESS_REFUSED(Why.NOT_PERMITTED),
    ACCESS_STATE_STALE(Why.UNAVAILABLE),
    TOO_MANY_RECORDS(Why.TOO_MANY);

    private final Why why;

    AccessRefusal(Why why) {
        this.why = why;
    }

    static AccessRefusal of(Decision.Reason reason) {
        return switch (reason) {
            case ACCESS_STATE_STALE -> ACCESS_STATE_STALE;
            case TOO_MANY_RECORDS -> TOO_MANY_RECORDS;
            case NOT_IN_CIRCLE,
                    NO_SHARING_CONSENT,
                    EXCLUDED,
                    SUSPENDED,
                    CATEGORY_NOT_PERMITTED,
                    NOT_A_PROFESSIONAL,
                    HAS_ACCESS_ALREADY,
                    HELD_BACK -> ACCESS_REFUSED;
        };
    }

    @Override
    public Why why() {
        return why;
    }
}
