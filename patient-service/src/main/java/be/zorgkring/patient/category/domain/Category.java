package be.zorgkring.patient.category.domain;

import be.zorgkring.kernel.input.Coded;

/** The parts of a record that a person can open or close for one member: those of the access rule. */
public enum Category implements Coded {
    IDENTITY,
    CONTACT,
    CONDITIONS,
    MEDICATION,
    CARE_PLAN,
    SOCIAL,
    MENTAL_HEALTH,
    QUESTIONNAIRES,
    MESSAGES,
    CIRCLE
}
