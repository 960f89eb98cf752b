package be.zorgkring.patient.mandate.api;

import be.zorgkring.patient.mandate.domain.MandateEvidence;
import be.zorgkring.patient.mandate.domain.MandateEvidence.EvidenceKind;
import be.zorgkring.patient.mandate.domain.MandateKind;
import be.zorgkring.patient.mandate.domain.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/mandates}, as it came in.
 *
 * @param patientId the person; or {@code insz}, their number
 * @param kind any of the four
 */
@Schema(requiredProperties = {"kind", "scope", "mandatee", "evidence"})
record RegistrationRequest(
        @Schema(format = "uuid") String patientId,
        @Schema(pattern = "[0-9]{11}") String insz,
        @Schema(implementation = MandateKind.class) String kind,
        @Schema(implementation = Scope.class) String scope,
        @Schema(format = "date-time") String from,
        @Schema(format = "date-time") String until,
        MandateRequest.Mandatee mandatee,
        Evidence evidence) {

    /**
     * What proves it.
     *
     * @param reference by which it is found again
     */
    @Schema(
            name = "MandateEvidence",
            requiredProperties = {"kind", "reference"})
    record Evidence(
            @Schema(implementation = EvidenceKind.class) String kind,

            @Schema(maxLength = MandateEvidence.LONGEST_REFERENCE)
            String reference) {}

    @Override
    public String toString() {
        return "RegistrationRequest[redacted]";
    }
}
