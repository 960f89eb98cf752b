package be.zorgkring.patient.replacement.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import be.zorgkring.patient.person.domain.InszReplacement;
import be.zorgkring.patient.person.domain.InszReplacement.Reason;
import java.time.LocalDate;

/**
 * Body of {@code POST /api/patients/{id}/insz-replacements}.
 *
 * @param reason {@code bis-to-register} or {@code correction}
 * @param evidence one line, at most 500 characters
 */
record ReplacementRequest(String insz, String reason, String evidence) {

    static Checked<InszReplacement> read(ReplacementRequest request, UnissuedSerials unissued, LocalDate today) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Reason reason = fields.need("/reason", request.reason(), raw -> Coded.read(Reason.class, raw));
        Insz insz = fields.need("/insz", request.insz(), raw -> Insz.read(raw, unissued, today));
        fields.noteIf(
                reason == Reason.BIS_TO_REGISTER && insz != null && insz.isBis(), "/insz", "insz.of-the-bis-register");
        PlainText evidence = fields.need(
                "/evidence", request.evidence(), raw -> PlainText.read(raw, InszReplacement.LONGEST_EVIDENCE));
        return fields.sound(() -> new InszReplacement(insz, reason, evidence));
    }

    @Override
    public String toString() {
        return "ReplacementRequest[redacted]";
    }
}
