package be.zorgkring.network.pilot.domain;

import static be.zorgkring.kernel.outcome.Why.CONFLICT;
import static be.zorgkring.kernel.outcome.Why.NOT_PERMITTED;
import static be.zorgkring.kernel.outcome.Why.UNKNOWN;
import static be.zorgkring.kernel.outcome.Why.UNPROCESSABLE;

import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why something about an initiative was not done. */
public enum PilotRefusal implements Refusal {
    PILOT_UNKNOWN(UNKNOWN.as("not-found")),
    PILOT_CODE_TAKEN(CONFLICT.at("/code", "pilot.code-taken")),
    PILOT_MOVE_NOT_LEGAL(CONFLICT.at("/move", "pilot.move-not-legal")),
    /** The days of a move contradict each other or what was agreed before. */
    PERIOD_DOES_NOT_FIT(UNPROCESSABLE.at("/from", Flaw.PERIOD)),
    /** The caller is neither this initiative's coordinator nor, where it takes one, the programme's authority. */
    NOT_ENTITLED(NOT_PERMITTED.as("role-not-permitted"));

    private final Why why;

    PilotRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
