package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.input.Coded;

/** Which part of the record the answers belong to; what is asked about the mind is seen by fewer. */
public enum QuestionnaireCategory implements Coded {
    QUESTIONNAIRES,
    MENTAL_HEALTH
}
