package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.patient.accesslog.domain.Seal;

/** The key that the database does not hold. */
public interface SealingKey {

    /** Name of the key with which seals are made now. */
    String id();

    /** The seal with its code. */
    Seal sign(Seal unsigned);

    /** Whether the code was made with the key that the seal names. */
    boolean made(Seal seal);
}
