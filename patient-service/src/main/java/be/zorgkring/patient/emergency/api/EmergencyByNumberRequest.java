package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.emergency.api.EmergencyRequest.Plea;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.domain.Explanation;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/emergency-accesses}: somebody in an emergency has a card with a number, not an id.
 *
 * @param insz eleven bare digits
 */
@Schema(requiredProperties = {"insz", "reason", "text"})
record EmergencyByNumberRequest(
        @Schema(pattern = "[0-9]{11}") String insz,
        @Schema(implementation = EmergencyReason.class) String reason,

        @Schema(minLength = Explanation.SHORTEST, maxLength = Explanation.LONGEST)
        String text) {

    record Asked(Insz insz, Plea plea) {}

    Checked<Asked> read(LocalDate today) {
        Fields fields = new Fields();
        // Whether a number was ever issued is not asked: one that was not is simply nobody's.
        Insz number = fields.need("/insz", insz, raw -> Insz.read(raw, UnissuedSerials.ALLOWED, today));
        return EmergencyRequest.read(fields, reason, text).map(plea -> new Asked(number, plea));
    }

    @Override
    public String toString() {
        return "EmergencyByNumberRequest[redacted]";
    }
}
