package be.zorgkring.patient.accesslog.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One text for a row of values, the same wherever it is made: each value as {@code <octets>:<text>,} and an absent one as
 * {@code -,}. The database writes the same form; see migration V120.
 */
final class CanonicalForm {

    private final StringBuilder text = new StringBuilder();

    CanonicalForm add(Object value) {
        if (value == null) {
            text.append("-,");
            return this;
        }
        String written = value.toString();
        text.append(written.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(written)
                .append(',');
        return this;
    }

    /** Microseconds since 1970, which is as fine as the database keeps a moment. */
    CanonicalForm add(Instant moment) {
        return add(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
    }

    String text() {
        return text.toString();
    }
}
