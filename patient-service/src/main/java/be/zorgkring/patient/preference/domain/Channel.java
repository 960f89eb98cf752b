package be.zorgkring.patient.preference.domain;

import be.zorgkring.kernel.input.Coded;

/** By which way the person wishes to hear from the circle and the programme. */
public enum Channel implements Coded {
    APP,
    E_MAIL,
    PHONE,
    LETTER
}
