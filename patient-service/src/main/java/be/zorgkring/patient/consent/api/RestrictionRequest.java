package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Restriction;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the use of the record is to stop.
 *
 * @param reason in the person's own words; only with a restriction
 */
record RestrictionRequest(
        @Schema(required = true) Boolean restricted,
        @Schema(maxLength = Restriction.LONGEST_REASON) String reason) {

    /** @param reason why the use of the record is to stop; empty when it may go on */
    record Wish(Optional<PlainText> reason) {}

    Checked<Wish> read() {
        Fields fields = new Fields();
        Boolean wanted = fields.need("/restricted", restricted);
        if (Boolean.TRUE.equals(wanted)) {
            PlainText why = fields.need("/reason", reason, Restriction::readReason);
            return fields.sound(() -> new Wish(Optional.of(why)));
        }
        fields.noteIf(reason != null, "/reason", Flaw.UNEXPECTED);
        return fields.sound(() -> new Wish(Optional.empty()));
    }

    @Override
    public String toString() {
        return "RestrictionRequest[redacted]";
    }
}
