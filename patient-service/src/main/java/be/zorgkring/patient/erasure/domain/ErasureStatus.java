package be.zorgkring.patient.erasure.domain;

import be.zorgkring.kernel.input.Coded;

/** How far an erasure is: done when every service confirmed. */
public enum ErasureStatus implements Coded {
    RUNNING,
    DONE
}
