package be.zorgkring.patient.participation.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.participation.domain.PurposeAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the person says to a purpose. */
record PurposeAnswerRequest(
        @Schema(implementation = PurposeAnswer.class, required = true)
        String state) {

    Checked<PurposeAnswer> read() {
        Fields fields = new Fields();
        PurposeAnswer answer = fields.need("/state", state, raw -> Coded.read(PurposeAnswer.class, raw));
        return fields.sound(() -> answer);
    }
}
