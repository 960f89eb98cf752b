package be.zorgkring.kernel.access;

/** The parts of a record that the access rule tells apart. */
public enum DataCategory {
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
