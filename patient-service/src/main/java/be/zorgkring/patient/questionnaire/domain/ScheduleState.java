package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.input.Coded;

/** Whether anything comes of a schedule yet. */
public enum ScheduleState implements Coded {
    RUNNING,
    COMPLETED,
    ENDED
}
