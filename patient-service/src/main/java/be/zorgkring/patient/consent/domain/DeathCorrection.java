package be.zorgkring.patient.consent.domain;

import be.zorgkring.patient.common.domain.Coded;

/** Why a death was registered wrongly. */
public enum DeathCorrection implements Coded {
    WRONG_PERSON,
    FALSE_REPORT,
    ENTRY_MISTAKE
}
