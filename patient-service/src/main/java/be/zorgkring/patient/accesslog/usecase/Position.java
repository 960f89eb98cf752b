package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Moments;
import be.zorgkring.kernel.input.Rules;
import java.time.Instant;
import java.util.UUID;

/** A place in one person's log, between two entries. */
public record Position(Instant at, UUID recordId) {

    private static final String SEPARATOR = "_";

    public static Position of(AccessLogEntry entry) {
        return new Position(entry.access().at(), entry.access().recordId());
    }

    public String key() {
        return at + SEPARATOR + recordId;
    }

    public static Checked<Position> read(String key) {
        int end = key.indexOf(SEPARATOR);
        return Moments.instant(key.substring(0, Math.max(end, 0)))
                .then(at -> Rules.uuid(key.substring(end + 1)).map(id -> new Position(at, id)));
    }
}
