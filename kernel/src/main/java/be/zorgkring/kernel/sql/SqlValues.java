package be.zorgkring.kernel.sql;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.data.Numeric;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Between the types of the code and those of the database's client. */
final class SqlValues {

    private SqlValues() {}

    static Object toDatabase(Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case byte[] bytes -> Buffer.buffer(bytes);
            default -> value;
        };
    }

    static Object fromDatabase(Object value) {
        return switch (value) {
            case null -> null;
            case OffsetDateTime moment -> moment.toInstant();
            case Buffer bytes -> bytes.getBytes();
            case Numeric number -> number.bigDecimalValue();
            default -> value;
        };
    }
}
