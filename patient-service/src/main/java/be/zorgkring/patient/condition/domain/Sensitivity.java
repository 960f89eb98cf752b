package be.zorgkring.patient.condition.domain;

import be.zorgkring.kernel.input.Coded;

/** What a recorder marks of which the code itself does not tell it. */
public enum Sensitivity implements Coded {
    MENTAL_HEALTH
}
