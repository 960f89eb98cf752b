package be.zorgkring.patient.mandate.api;

import be.zorgkring.patient.mandate.domain.Mandate;
import java.time.Instant;
import java.util.UUID;

/**
 * A person for whom the caller acts now; ids and codes alone.
 *
 * @param until first instant at which it no longer holds; null while no end is set
 */
public record ActingForView(UUID mandateId, UUID patientId, String kind, String scope, Instant until) {

    public static ActingForView of(Mandate mandate) {
        return new ActingForView(
                mandate.id().value(),
                mandate.patientId().value(),
                mandate.kind().code(),
                mandate.scope().code(),
                mandate.period().until().orElse(null));
    }
}
