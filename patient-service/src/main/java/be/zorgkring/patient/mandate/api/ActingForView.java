package be.zorgkring.patient.mandate.api;

import be.zorgkring.patient.mandate.domain.Mandate;
import be.zorgkring.patient.mandate.domain.MandateKind;
import be.zorgkring.patient.mandate.domain.Scope;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person for whom the caller acts now; ids and codes alone.
 *
 * @param until first instant at which it no longer holds; null while no end is set
 */
public record ActingForView(
        UUID mandateId,
        UUID patientId,
        MandateKind kind,
        Scope scope,
        @Nullable Instant until) {

    public static ActingForView of(Mandate mandate) {
        return new ActingForView(
                mandate.id().value(),
                mandate.patientId().value(),
                mandate.kind(),
                mandate.scope(),
                mandate.period().until().orElse(null));
    }
}
