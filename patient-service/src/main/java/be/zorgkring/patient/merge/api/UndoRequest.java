package be.zorgkring.patient.merge.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.merge.domain.RecordMerge;

/**
 * Body of {@code DELETE /api/record-merges/{mergeId}}.
 *
 * @param reason one line, at most 500 characters
 */
record UndoRequest(String reason) {

    static Checked<PlainText> read(UndoRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        PlainText reason =
                fields.need("/reason", request.reason(), raw -> PlainText.read(raw, RecordMerge.LONGEST_TEXT));
        return fields.sound(() -> reason);
    }
}
