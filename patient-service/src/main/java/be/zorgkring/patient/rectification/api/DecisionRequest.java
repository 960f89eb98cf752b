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

/**
 * Body of {@code POST /api/rectifications/{id}/decision}.
 *
 * @param decision {@code accepted} or {@code refused}
 * @param reason what the person reads, at most 1000 characters
 * @param correction the right value of the field, when an identity field is accepted
 */
record DecisionRequest(String decision, String reason, CorrectionRequest correction) {

    private enum Kind implements Coded {
        ACCEPTED,
        REFUSED
    }

    static Checked<Verdict> read(DecisionRequest request, LocalDate today) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Kind kind = fields.need("/decision", request.decision(), raw -> Coded.read(Kind.class, raw));
        String reason = fields.need("/reason", request.reason(), Rules.paragraph(Rectification.LONGEST_TEXT));
        Correction correction =
                fields.maybe("/correction", request.correction(), raw -> CorrectionRequest.read(raw, today));
        fields.noteIf(kind == Kind.REFUSED && request.correction() != null, "/correction", Flaw.UNEXPECTED);
        return fields.sound(() -> switch (kind) {
            case ACCEPTED -> new Verdict.Accept(reason, Optional.ofNullable(correction));
            case REFUSED -> new Verdict.Refuse(reason);
        });
    }

    @Override
    public String toString() {
        return "DecisionRequest[redacted]";
    }
}
