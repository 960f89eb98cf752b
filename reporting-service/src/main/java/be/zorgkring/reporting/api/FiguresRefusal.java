package be.zorgkring.reporting.api;

import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why somebody who signed in reads no figures; {@link Reader} decides. */
enum FiguresRefusal implements Refusal {
    /** Neither the authority nor, for the figures of a pilot, its coordinator. */
    NOT_ENTITLED(NOT_PERMITTED.as("role-not-permitted"));

    private final Why why;

    FiguresRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
