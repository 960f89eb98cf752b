package be.zorgkring.patient.emergency.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.patient.emergency.api.EmergencyRequest.Plea;
import be.zorgkring.patient.person.domain.Insz;
import be.zorgkring.patient.person.domain.Insz.UnissuedSerials;
import java.time.LocalDate;

/**
 * Body of {@code POST /api/emergency-accesses}: somebody in an emergency has a card with a number, not an id.
 *
 * @param insz eleven bare digits
 */
record EmergencyByNumberRequest(String insz, String reason, String text) {

    record Asked(Insz insz, Plea plea) {}

    static Checked<Asked> read(EmergencyByNumberRequest request, LocalDate today) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        Fields fields = new Fields();
        // Whether a number was ever issued is not asked: one that was not is simply nobody's.
        Insz insz = fields.need("/insz", request.insz(), raw -> Insz.read(raw, UnissuedSerials.ALLOWED, today));
        return EmergencyRequest.read(fields, request.reason(), request.text()).map(plea -> new Asked(insz, plea));
    }

    @Override
    public String toString() {
        return "EmergencyByNumberRequest[redacted]";
    }
}
