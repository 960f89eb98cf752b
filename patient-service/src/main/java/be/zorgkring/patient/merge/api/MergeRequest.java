package be.zorgkring.patient.merge.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.PatientId;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.merge.domain.RecordMerge;
import be.zorgkring.patient.proposal.domain.Proposed;
import be.zorgkring.patient.proposal.domain.ProposedDetails;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/record-merges}.
 *
 * @param evidence one line, at most 500 characters
 */
record MergeRequest(
        @Schema(required = true, format = "uuid") String survivingId,
        @Schema(required = true, format = "uuid") String retiredId,

        @Schema(required = true, maxLength = RecordMerge.LONGEST_TEXT)
        String evidence) {

    record Wish(PatientId surviving, PatientId retired, PlainText evidence) {

        Proposed proposed() {
            return new Proposed(List.of(surviving, retired), new ProposedDetails.RecordMerge(evidence.value()));
        }
    }

    static Checked<Wish> read(MergeRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        PatientId surviving = fields.need(
                "/survivingId", request.survivingId(), raw -> Rules.uuid(raw).map(PatientId::new));
        PatientId retired = fields.need(
                "/retiredId", request.retiredId(), raw -> Rules.uuid(raw).map(PatientId::new));
        fields.noteIf(surviving != null && surviving.equals(retired), "/retiredId", Flaw.REPEATED);
        PlainText evidence =
                fields.need("/evidence", request.evidence(), raw -> PlainText.read(raw, RecordMerge.LONGEST_TEXT));
        return fields.sound(() -> new Wish(surviving, retired, evidence));
    }
}
