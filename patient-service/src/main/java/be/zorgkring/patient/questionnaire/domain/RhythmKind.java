package be.zorgkring.patient.questionnaire.domain;

import be.zorgkring.kernel.input.Coded;

/** The kinds of rhythms. */
public enum RhythmKind implements Coded {
    ONCE,
    PERIODIC,
    AROUND_ACTION
}
