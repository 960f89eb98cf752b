package be.zorgkring.patient.condition.domain;

import be.zorgkring.patient.common.domain.Coded;

/** What a recorder marks of which the code itself does not tell it. */
public enum Sensitivity implements Coded {
    MENTAL_HEALTH
}
