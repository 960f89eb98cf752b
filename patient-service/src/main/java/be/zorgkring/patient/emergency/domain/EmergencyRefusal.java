package be.zorgkring.patient.emergency.domain;

import be.zorgkring.kernel.input.Coded;

/** Why an emergency access is not opened or not reviewed; the code is the one of its problem. */
public enum EmergencyRefusal implements Coded {
    /** One answer for every cause, and for a person who is not known: it tells nothing of the person. */
    EMERGENCY_ACCESS_REFUSED,
    HAS_ACCESS_ALREADY,
    /** Their last one was ended by the person, or was not justified. */
    EMERGENCY_ACCESS_HELD_BACK,
    NO_SUCH_EMERGENCY_ACCESS,
    ALREADY_REVIEWED,
    /** The officer is the one who opened it. */
    OWN_INTEREST
}
