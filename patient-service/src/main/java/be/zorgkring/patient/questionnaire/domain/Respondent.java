package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.input.Coded;

/** About whom a questionnaire asks, and who answers it: an informal carer answers about themself. */
public enum Respondent implements Coded {
    PERSON,
    CARER
}
