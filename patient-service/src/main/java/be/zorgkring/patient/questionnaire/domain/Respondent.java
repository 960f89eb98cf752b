package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.patient.common.domain.Coded;

/** About whom a questionnaire asks, and who answers it: an informal carer answers about themself. */
public enum Respondent implements Coded {
    PERSON,
    CARER
}
