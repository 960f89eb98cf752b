package be.zorgkring.patient.mandate.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.mandate.domain.Revocation;

/**
 * Body of {@code POST /api/mandates/{mandateId}/revocation}.
 *
 * @param reason {@code court-decision}, {@code evidence-withdrawn}, {@code recorded-in-error} or {@code mandatee-deceased}
 */
record RevocationRequest(String reason) {

    static Checked<Revocation.Reason> read(RevocationRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Revocation.Reason reason = fields.need("/reason", request.reason(), Revocation.Reason::readOfManager);
        return fields.sound(() -> reason);
    }
}
