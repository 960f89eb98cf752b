package be.zorgkring.patient.consent.api;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.common.domain.PlainText;
import be.zorgkring.patient.consent.domain.Evidence;
import be.zorgkring.patient.consent.domain.Method;
import be.zorgkring.patient.consent.usecase.RegisterDeath.Death;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A death, as it was read.
 *
 * @param on day of death
 * @param method {@code paper} for a certificate, {@code register} for the national register
 * @param reference of the certificate or of the register's message
 */
record DeathRequest(
        @Schema(format = "date", required = true) String on,

        @Schema(
                enumeration = {"paper", "register"},
                required = true)
        String method,

        @Schema(maxLength = Evidence.LONGEST_REFERENCE, required = true)
        String reference) {

    Checked<Death> read(Instant now) {
        LocalDate today = BelgianCalendar.day(now);
        Fields fields = new Fields();
        LocalDate day = fields.need("/on", on, raw -> Moments.day(raw)
                .then(read -> Checked.unless(read.isAfter(today), Flaw.FUTURE, read)));
        Method known = fields.need("/method", method, Method::ofADeath);
        PlainText shown = fields.need("/reference", reference, Evidence::readReference);
        return fields.sound(() -> new Death(day, known, shown));
    }

    @Override
    public String toString() {
        return "DeathRequest[redacted]";
    }
}
