package be.zorgkring.patient.preference.domain;

import be.zorgkring.kernel.input.Coded;

/** What whoever receives, writes to or visits the person has to provide for. */
public enum AccessibilityNeed implements Coded {
    WHEELCHAIR,
    HARD_OF_HEARING,
    SIGN_LANGUAGE,
    LARGE_PRINT,
    SCREEN_READER,
    BRAILLE,
    MORE_TIME,
    COMPANION,
    HOME_VISIT
}
