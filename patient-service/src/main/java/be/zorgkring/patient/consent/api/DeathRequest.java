package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Rules;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.usecase.RegisterDeath.Death;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Body of {@code POST /api/patients/{id}/death}.
 *
 * @param on day of death, {@code YYYY-MM-DD}
 * @param method {@code paper} for a certificate, {@code register} for the national register
 * @param reference of the certificate or of the register's message, at most 100 characters
 */
record DeathRequest(String on, String method, String reference) {

    static Checked<Death> read(DeathRequest request, Instant now) {
        if (request == null) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        LocalDate today = BelgianCalendar.day(now);
        Fields fields = new Fields();
        LocalDate on = fields.need("/on", request.on(), raw -> Rules.day(raw)
                .then(day -> Checked.unless(day.isAfter(today), Flaw.FUTURE, day)));
        Method method = fields.need("/method", request.method(), Method::ofADeath);
        PlainText reference = fields.need("/reference", request.reference(), Evidence::readReference);
        return fields.sound(() -> new Death(on, method, reference));
    }

    @Override
    public String toString() {
        return "DeathRequest[redacted]";
    }
}
