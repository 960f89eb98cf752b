package be.zorgkring.patient.mandate.api;

import be.zorgkring.patient.mandate.domain.MandateKind;
import be.zorgkring.patient.mandate.domain.Scope;
import be.zorgkring.patient.person.domain.PersonName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/patients/{id}/mandates}, as it came in: nothing in it is trusted before {@link MandateReader} has
 * read it.
 *
 * @param kind {@code trusted-person} or {@code informal-carer}; the others rest on the law
 * @param from first instant at which it holds, in UTC; now when absent
 * @param until first instant at which it no longer holds; absent while no end is set
 */
@Schema(requiredProperties = {"kind", "scope", "mandatee"})
record MandateRequest(
        @Schema(implementation = MandateKind.class) String kind,
        @Schema(implementation = Scope.class) String scope,
        @Schema(format = "date-time") String from,
        @Schema(format = "date-time") String until,
        Mandatee mandatee) {

    /** Somebody by number and name, or a carer of the circle. */
    record Mandatee(
            @Schema(pattern = "[0-9]{11}") String insz,
            @Schema(maxLength = PersonName.LONGEST) String name,
            @Schema(format = "uuid") String memberId) {

        @Override
        public String toString() {
            return "Mandatee[redacted]";
        }
    }
}
