package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.domain.Explanation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /api/patients/{id}/emergency-accesses}.
 *
 * @param text what is going on; the person and the data protection officer read it
 */
@Schema(requiredProperties = {"reason", "text"})
record EmergencyRequest(
        @Schema(implementation = EmergencyReason.class) String reason,

        @Schema(minLength = Explanation.SHORTEST, maxLength = Explanation.LONGEST)
        String text) {

    record Plea(EmergencyReason reason, Explanation text) {}

    Checked<Plea> read() {
        return read(new Fields(), reason, text);
    }

    static Checked<Plea> read(Fields fields, String reason, String text) {
        EmergencyReason known = fields.need("/reason", reason, raw -> Coded.read(EmergencyReason.class, raw));
        Explanation explanation = fields.need("/text", text, Explanation::read);
        return fields.sound(() -> new Plea(known, explanation));
    }
}
