package be.zorgkring.patient.replacement.domain;

import be.zorgkring.kernel.input.Coded;

/** Why a number is not replaced; the code is the one of its problem. */
public enum ReplacementRefusal implements Coded {
    RECORD_UNKNOWN,
    RECORD_RETIRED,
    /** It counts now, or did before: a number that the register gives is new, and only a correction puts one back. */
    INSZ_CURRENT_ALREADY,
    INSZ_BELONGS_TO_OTHER
}
