package be.zorgkring.patient.rectification.domain;

import be.zorgkring.kernel.input.Coded;

/** Why a request is not taken or not decided; the code is the one of its problem. */
public enum RectificationRefusal implements Coded {
    TOO_MANY_RECTIFICATIONS,
    RECTIFICATION_UNKNOWN,
    RECTIFICATION_DECIDED,
    CORRECTION_DOES_NOT_FIT,
    BORN_AFTER_WHAT_IS_RECORDED,
    /** It is the manager's own request, or that of somebody close. */
    OWN_INTEREST
}
