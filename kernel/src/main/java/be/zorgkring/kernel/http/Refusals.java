package be.zorgkring.kernel.http;

import be.zorgkring.kernel.access.Decision;
import be.zorgkring.kernel.access.Decision.Reason;

/** What a refused caller is told: not why, for the reason may itself be the person's secret. */
public final class Refusals {

    private Refusals() {}

    public static Problem of(Decision.Refused refused) {
        return refused.reason() == Reason.ACCESS_STATE_STALE
                ? Problem.of(503, "access-state-stale")
                : Problem.of(403, "access-refused");
    }
}
