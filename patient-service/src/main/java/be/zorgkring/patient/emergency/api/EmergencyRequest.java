package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Coded;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.domain.Explanation;

/**
 * Body of {@code POST /api/patients/{id}/emergency-accesses}.
 *
 * @param reason code of {@code GET /api/emergency-accesses/reasons}
 * @param text what is going on, 10 to 1000 characters; the person and the data protection officer read it
 */
record EmergencyRequest(String reason, String text) {

    record Plea(EmergencyReason reason, Explanation text) {}

    static Checked<Plea> read(EmergencyRequest request) {
        return request == null ? Checked.flawed(Flaw.REQUIRED) : read(new Fields(), request.reason(), request.text());
    }

    static Checked<Plea> read(Fields fields, String reason, String text) {
        EmergencyReason known = fields.need("/reason", reason, raw -> Coded.read(EmergencyReason.class, raw));
        Explanation explanation = fields.need("/text", text, Explanation::read);
        return fields.sound(() -> new Plea(known, explanation));
    }
}
