package be.zorgkring.patient.consent.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.PlainText;
import java.time.Instant;

/** The person had the use of their record stopped (GDPR, article 18): until it is lifted no professional has access. */
public record Restriction(PlainText reason, Instant since) {

    public static final int LONGEST_REASON = 300;

    public static Checked<PlainText> readReason(String raw) {
        return PlainText.read(raw, LONGEST_REASON);
    }
}
