package be.zorgkring.patient.participation.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.participation.domain.ActionAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the person says to a single action. */
record ActionAnswerRequest(
        @Schema(implementation = ActionAnswer.class, required = true)
        String state) {

    Checked<ActionAnswer> read() {
        Fields fields = new Fields();
        ActionAnswer answer = fields.need("/state", state, raw -> Coded.read(ActionAnswer.class, raw));
        return fields.sound(() -> answer);
    }
}
