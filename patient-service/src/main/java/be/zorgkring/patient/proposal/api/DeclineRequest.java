package be.zorgkring.patient.proposal.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.proposal.domain.Proposal;

/**
 * Body of {@code POST /api/proposals/{id}/refusal}.
 *
 * @param reason one line, at most 500 characters; the person reads it
 */
record DeclineRequest(String reason) {

    static Checked<PlainText> read(DeclineRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        PlainText reason =
                fields.need("/reason", request.reason(), raw -> PlainText.read(raw, Proposal.LONGEST_REASON));
        return fields.sound(() -> reason);
    }
}
