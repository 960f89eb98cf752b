package be.zorgkring.reporting.store;

import be.zorgkring.reporting.disclosure.Cell;
import be.zorgkring.reporting.indicator.PilotCounts;
import be.zorgkring.reporting.indicator.Quantity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts on every request, in one statement: a figure is never older than the question. */
@ApplicationScoped
public class PilotCountsQuery {

    private static final String SQL = resource("/sql/pilot-counts.sql");

    private final Pool pool;

    PilotCountsQuery(Pool pool) {
        this.pool = pool;
    }

    /** All pilot projects by code. */
    public Uni<List<PilotCounts>> on(LocalDate countingDate, OffsetDateTime now) {
        return pool.preparedQuery(SQL).execute(Tuple.of(countingDate, now)).map(PilotCountsQuery::pilots);
    }

    private static List<PilotCounts> pilots(RowSet<io.vertx.mutiny.sqlclient.Row> rows) {
        Map<String, PilotCounts> pilots = new LinkedHashMap<>();
        Map<String, Map<Quantity, Cell>> cells = new LinkedHashMap<>();
        for (var row : rows) {
            var code = row.getString(0);
            pilots.computeIfAbsent(code, c -> new PilotCounts(c, row.getString(1), row.getString(2), Map.of()));
            cells.computeIfAbsent(code, c -> new EnumMap<>(Quantity.class))
                    .put(Quantity.valueOf(row.getString(3)), new Cell(row.getLong(4), row.getLong(5)));
        }
        return pilots.values().stream()
                .map(pilot -> new PilotCounts(pilot.code(), pilot.name(), pilot.status(), cells.get(pilot.code())))
                .toList();
    }

    private static String resource(String path) {
        try (var stream = PilotCountsQuery.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
