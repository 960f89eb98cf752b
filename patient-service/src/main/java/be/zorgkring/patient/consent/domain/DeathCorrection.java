package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Coded;

/** Why a death was registered wrongly. */
public enum DeathCorrection implements Coded {
    WRONG_PERSON,
    FALSE_REPORT,
    ENTRY_MISTAKE
}
