package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.mandate.domain.Revocation.RevocationReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/mandates/{mandateId}/revocation}.
 *
 * @param reason {@code court-decision}, {@code evidence-withdrawn}, {@code recorded-in-error} or {@code mandatee-deceased}
 */
record RevocationRequest(
        @Schema(required = true, implementation = RevocationReason.class)
        String reason) {

    Checked<RevocationReason> read() {
        Fields fields = new Fields();
        RevocationReason why = fields.need("/reason", reason, RevocationReason::readOfManager);
        return fields.sound(() -> why);
    }
}
