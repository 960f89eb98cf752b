package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.input.Coded;

/** Why something about questionnaires does not happen. */
public enum QuestionnaireRefusal implements Coded {
    NO_SUCH_QUESTIONNAIRE,
    NO_SUCH_ASSIGNMENT,
    NO_SUCH_SCHEDULE,
    ALREADY_ANSWERED,
    TOO_MANY_SCHEDULES
}
