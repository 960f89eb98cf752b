package be.zorgkring.patient.common.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Reads an instant that must have come already, as far as two clocks agree on it. */
public final class PastMoment {

    /** How far the sender's clock may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private PastMoment() {}

    /** @param raw RFC 3339 */
    public static Checked<Instant> read(String raw, Instant now) {
        try {
            Instant at = Instant.parse(raw);
            return Checked.unless(at.isAfter(now.plus(CLOCKS_DIFFER)), Flaw.FUTURE, at);
        } catch (DateTimeParseException notAnInstant) {
            return Checked.flawed(Flaw.FORMAT);
        }
    }
}
