package be.zorgkring.patient.questionnaire.api;

import be.zorgkring.kernel.input.Coded;

/** In which quality somebody filled in a questionnaire. */
enum FilledInBy implements Coded {
    PERSON,
    MANDATEE,
    CARER,
    MEMBER
}
