package be.zorgkring.patient.preference.domain;

import be.zorgkring.patient.common.domain.Coded;

/** By which way the person wishes to hear from the circle and the programme. */
public enum Channel implements Coded {
    APP,
    E_MAIL,
    PHONE,
    LETTER
}
