package be.zorgkring.patient.mandate.messaging;

import be.zorgkring.patient.mandate.domain.Mandate;
import java.time.Instant;
import java.util.UUID;

/** Contract message: one mandate as it is now. */
record MandateChanged(
        UUID mandateId,
        long version,
        UUID patientId,
        String kind,
        UUID accountId,
        String scope,
        Instant from,
        Instant until,
        String state) {

    static final String TOPIC = "zorgkring.permission";
    static final String TYPE = "be.zorgkring.patient.mandate-changed.v1";

    static MandateChanged of(Mandate mandate) {
        return new MandateChanged(
                mandate.id().value(),
                mandate.version(),
                mandate.patientId().value(),
                mandate.kind().code(),
                mandate.mandatee().accountId().orElse(null),
                mandate.scope().code(),
                mandate.period().from(),
                mandate.period().until().orElse(null),
                mandate.state().status().code());
    }
}
