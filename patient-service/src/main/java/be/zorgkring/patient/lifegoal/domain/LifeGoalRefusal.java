package be.zorgkring.patient.lifegoal.domain;

import be.zorgkring.kernel.outcome.Refusal;
import be.zorgkring.kernel.outcome.Why;

/** Why a life goal is not shown or does not change, where access itself is right. */
public enum LifeGoalRefusal implements Refusal {
    NO_SUCH_LIFE_GOAL(Why.UNKNOWN),
    TOO_MANY_LIFE_GOALS(Why.CONFLICT),
    LIFE_GOAL_MOVE_NOT_LEGAL(Why.CONFLICT.at("/state"));

    private final Why why;

    LifeGoalRefusal(Why why) {
        this.why = why;
    }

    @Override
    public Why why() {
        return why;
    }
}
