package be.zorgkring.patient.proposal.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.proposal.domain.Proposal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/proposals/{id}/refusal}.
 *
 * @param reason one line; the person reads it
 */
record DeclineRequest(
        @Schema(required = true, maxLength = Proposal.LONGEST_REASON)
        String reason) {

    Checked<PlainText> read() {
        Fields fields = new Fields();
        PlainText why = fields.need("/reason", reason, raw -> PlainText.read(raw, Proposal.LONGEST_REASON));
        return fields.sound(() -> why);
    }
}
