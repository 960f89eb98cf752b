package be.zorgkring.patient.emergency.domain;

import be.zorgkring.kernel.input.Coded;

/** Why a professional outside the circle must see a record now. A short list: what fits none of these can wait. */
public enum EmergencyReason implements Coded {
    LIFE_THREATENING,
    UNCONSCIOUS,
    SUDDEN_DETERIORATION,
    URGENT_MEDICATION_CHECK,
    ACUTE_PSYCHIATRIC
}
