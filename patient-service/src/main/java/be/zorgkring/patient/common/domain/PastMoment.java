package be.zorgkring.patient.common.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import be.zorgkring.kernel.input.Moments;
import java.time.Duration;
import java.time.Instant;

/** Reads an instant that must have come already, as far as two clocks agree on it. */
public final class PastMoment {

    /** How far the sender's clock may be ahead of ours. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private PastMoment() {}

    /** @param raw RFC 3339 */
    public static Checked<Instant> read(String raw, Instant now) {
        return Moments.instant(raw).then(at -> Checked.unless(at.isAfter(now.plus(CLOCKS_DIFFER)), Flaw.FUTURE, at));
    }
}
