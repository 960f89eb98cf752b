package be.zorgkring.patient.rectification.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.person.api.CorrectionRequest;
import be.zorgkring.patient.person.domain.Correction;
import be.zorgkring.patient.rectification.domain.Rectification;
import be.zorgkring.patient.rectification.domain.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/rectifications/{id}/decision}.
 *
 * @param reason what the person reads
 * @param correction the right value of the field, when an identity field is accepted
 */
@Schema(requiredProperties = {"decision", "reason"})
record DecisionRequest(
        @Schema(implementation = DecisionKind.class) String decision,
        @Schema(maxLength = Rectification.LONGEST_TEXT) String reason,
        CorrectionRequest correction) {

    /** Either way; there is no third. */
    enum DecisionKind implements Coded {
        ACCEPTED,
        REFUSED
    }

    Checked<Verdict> read(LocalDate today) {
        Fields fields = new Fields();
        DecisionKind kind = fields.need("/decision", decision, raw -> Coded.read(DecisionKind.class, raw));
        String words = fields.need("/reason", reason, Rules.paragraph(Rectification.LONGEST_TEXT));
        Correction right = fields.maybe("/correction", correction, raw -> CorrectionRequest.read(raw, today));
        fields.noteIf(kind == DecisionKind.REFUSED && correction != null, "/correction", Flaw.UNEXPECTED);
        return fields.sound(() -> switch (kind) {
            case ACCEPTED -> new Verdict.Accept(words, Optional.ofNullable(right));
            case REFUSED -> new Verdict.Refuse(words);
        });
    }

    @Override
    public String toString() {
        return "DecisionRequest[redacted]";
    }
}
