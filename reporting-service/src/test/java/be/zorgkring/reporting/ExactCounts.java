package be.zorgkring.reporting;

import be.zorgkring.reporting.disclosure.Cell;
import be.zorgkring.reporting.indicator.Quantity;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What the counting query counts at this moment, which nobody is shown. */
@ApplicationScoped
public class ExactCounts {

    private static final String SQL =
            "select count, people from (" + counting() + ") as counted where code = $3 and quantity = $4";

    private final Pool pool;

    ExactCounts(Pool pool) {
        this.pool = pool;
    }

    Cell of(Region region, Quantity quantity) {
        var parameters = Tuple.of(
                LocalDate.now(ZoneOffset.UTC), OffsetDateTime.now(ZoneOffset.UTC), region.pilot, quantity.name());
        var rows = pool.preparedQuery(SQL).execute(parameters).await().indefinitely();
        return rows.size() == 0
                ? Cell.ZERO
                : new Cell(
                        rows.iterator().next().getLong(0),
                        rows.iterator().next().getLong(1));
    }

    private static String counting() {
        try (var stream = ExactCounts.class.getResourceAsStream("/sql/pilot-counts.sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
