package be.zorgkring.kernel.erasure;

import java.time.Instant;
import java.util.UUID;

/** Contract message: whose data is to be erased, as far as the law permits. */
public record ErasureRequested(UUID erasureId, UUID patientId, Instant at) {

    public static final String TOPIC = "zorgkring.erasure";
    public static final String TYPE = "be.zorgkring.patient.erasure-requested.v1";
}
