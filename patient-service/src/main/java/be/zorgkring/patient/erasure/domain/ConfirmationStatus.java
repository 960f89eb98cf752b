package be.zorgkring.patient.erasure.domain;

import be.zorgkring.kernel.input.Coded;

/** Whether one service did its part. */
public enum ConfirmationStatus implements Coded {
    WAITING,
    CONFIRMED
}
