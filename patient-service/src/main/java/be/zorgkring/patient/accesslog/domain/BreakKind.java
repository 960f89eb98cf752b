package be.zorgkring.patient.accesslog.domain;

import be.zorgkring.kernel.input.Coded;

/** What was done to a place in the access log that is not as it was written. */
public enum BreakKind implements Coded {
    /** What stands there is not what was hashed there. */
    CHANGED,
    /** One or more records from there on are gone. */
    MISSING,
    /** It stood elsewhere. */
    REORDERED,
    /** The seal is not over this record, was not made with our key, or is gone. */
    SEAL_MISMATCH,
    /** The seals do not follow one another: one or more before this number are gone. */
    SEAL_MISSING
}
