package be.zorgkring.patient.common.domain;

import be.zorgkring.kernel.input.Coded;

/** Why a part of the record does not change, where access itself is right. */
public enum RecordRefusal implements Coded {
    NO_SUCH_LIFE_GOAL,
    TOO_MANY_LIFE_GOALS,
    LIFE_GOAL_MOVE_NOT_LEGAL,
    NO_SUCH_CONDITION,
    CONDITION_KNOWN,
    CONDITION_ENDED,
    ENDS_BEFORE_ONSET,
    CONDITION_BEFORE_BIRTH,
    TOO_MANY_CONDITIONS,
    CONFIRMATION_IS_CLINICAL,
    CONSENT_IS_THE_PERSONS
}
