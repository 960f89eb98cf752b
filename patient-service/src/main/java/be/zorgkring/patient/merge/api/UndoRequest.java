package be.zorgkring.patient.merge.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.merge.domain.RecordMerge;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why two records are to stand on their own again. */
record UndoRequest(
        @Schema(required = true, maxLength = RecordMerge.LONGEST_TEXT)
        String reason) {

    Checked<PlainText> read() {
        Fields fields = new Fields();
        PlainText why = fields.need("/reason", reason, raw -> PlainText.read(raw, RecordMerge.LONGEST_TEXT));
        return fields.sound(() -> why);
    }
}
