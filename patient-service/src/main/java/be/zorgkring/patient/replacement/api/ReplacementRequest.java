package be.zorgkring.patient.replacement.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import be.zorgkring.patient.person.domain.InszReplacement;
import be.zorgkring.patient.person.domain.InszReplacement.Reason;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/patients/{id}/insz-replacements}.
 *
 * @param evidence one line
 */
@Schema(requiredProperties = {"insz", "reason", "evidence"})
record ReplacementRequest(
        @Schema(pattern = "[0-9]{11}") String insz,
        @Schema(implementation = Reason.class) String reason,

        @Schema(maxLength = InszReplacement.LONGEST_EVIDENCE)
        String evidence) {

    Checked<InszReplacement> read(UnissuedSerials unissued, LocalDate today) {
        Fields fields = new Fields();
        Reason why = fields.need("/reason", reason, raw -> Coded.read(Reason.class, raw));
        Insz number = fields.need("/insz", insz, raw -> Insz.read(raw, unissued, today));
        fields.noteIf(
                why == Reason.BIS_TO_REGISTER && number != null && number.isBis(), "/insz", "insz.of-the-bis-register");
        PlainText proof =
                fields.need("/evidence", evidence, raw -> PlainText.read(raw, InszReplacement.LONGEST_EVIDENCE));
        return fields.sound(() -> new InszReplacement(number, why, proof));
    }

    @Override
    public String toString() {
        return "ReplacementRequest[redacted]";
    }
}
