package be.zorgkring.patient.lifegoal.domain;

import be.zorgkring.kernel.input.Coded;

/** Where the person stands with a life goal. */
public enum LifeGoalState implements Coded {
    CURRENT,
    REACHED,
    LET_GO;

    /** What was reached or let go can be taken up again, and only then end otherwise. */
    boolean mayBecome(LifeGoalState next) {
        return switch (this) {
            case CURRENT -> true;
            case REACHED, LET_GO -> next == this || next == CURRENT;
        };
    }
}
