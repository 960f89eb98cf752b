package be.zorgkring.kernel.outcome;

import static be.zorgkring.kernel.outcome.Why.STALE;
import static be.zorgkring.kernel.outcome.Why.UNCONDITIONAL;

/** Why a change cannot rest on the version that it names. */
public enum VersionRefusal implements Refusal {
    IF_MATCH_MISSING(UNCONDITIONAL.at("If-Match", "header.required")),
    CHANGED_MEANWHILE(STALE.at("If-Match", "header.stale"));

    private final Why why;

    VersionRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
