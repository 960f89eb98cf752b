package be.zorgkring.patient.accesslog.usecase;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A place in one person's log, between two entries. */
public record Position(Instant at, UUID recordId) {

    private static final String SEPARATOR = "_";

    static Position of(AccessLogEntry entry) {
        return new Position(entry.access().at(), entry.access().recordId());
    }

    public String key() {
        return at + SEPARATOR + recordId;
    }

    /** Empty when the key is none of ours. */
    public static Optional<Position> read(String key) {
        String[] parts = key.split(SEPARATOR, 2);
        try {
            return parts.length == 2
                    ? Optional.of(new Position(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
