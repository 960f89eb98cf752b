package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.input.Coded;

/** Whether somebody answered what they were given. */
public enum AssignmentState implements Coded {
    DUE,
    OVERDUE,
    ANSWERED
}
