package be.zorgkring.patient.emergency.domain;

import be.zorgkring.kernel.input.Coded;

/** What the data protection officer finds of an emergency access. */
public enum Verdict implements Coded {
    JUSTIFIED,
    UNJUSTIFIED,
    UNCLEAR
}
