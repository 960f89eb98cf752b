package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Restriction;
import java.util.Optional;

/**
 * Body of {@code PUT /api/patients/{id}/restriction}.
 *
 * @param reason in the person's own words, at most 300 characters; only with a restriction
 */
record RestrictionRequest(Boolean restricted, String reason) {

    /** @param reason why the use of the record is to stop; empty when it may go on */
    record Wish(Optional<PlainText> reason) {}

    static Checked<Wish> read(RestrictionRequest request) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        Boolean restricted = fields.need("/restricted", request.restricted());
        if (Boolean.TRUE.equals(restricted)) {
            PlainText reason = fields.need("/reason", request.reason(), Restriction::readReason);
            return fields.sound(() -> new Wish(Optional.of(reason)));
        }
        fields.noteIf(request.reason() != null, "/reason", Flaw.UNEXPECTED);
        return fields.sound(() -> new Wish(Optional.empty()));
    }

    @Override
    public String toString() {
        return "RestrictionRequest[redacted]";
    }
}
