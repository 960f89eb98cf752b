package be.zorgkring.reporting.store;

import be.zorgkring.reporting.ReportingSettings;
import be.zorgkring.reporting.disclosure.Cell;
import be.zorgkring.reporting.indicator.PilotCounts;
import be.zorgkring.reporting.indicator.Quantity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of each pilot as they were last published, all at once. They are counted anew only when the facts of enough
 * people moved meanwhile, or the year is over: whoever looks before and after one inclusion sees the same.
 */
@ApplicationScoped
public class PublishedFigures {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    /** Any constant will do, as long as nothing else in the database locks on it. */
    private static final String LEAD = "select pg_try_advisory_xact_lock(7204859163301557412)";

    // One statement, so that it sees one state: who is counted leaves the list of who moved, and nobody else does.
    private static final String PUBLISH = """
            with due as (
            %s),
            published as (
                delete from moved_person using due where moved_person.pilot = due.code
            ),
            counted as (
            %s)
            insert into published_figures (pilot, counted_on, published_at, counts)
            select code, cast($1 as date), cast($2 as timestamptz),
                   jsonb_object_agg(quantity, jsonb_build_array(count, people))
            from counted join due using (code)
            group by code
            on conflict (pilot) do update
                set counted_on = excluded.counted_on, published_at = excluded.published_at, counts = excluded.counts
            """;

    private static final String READ = """
            select p.code, p.name, p.status, f.counted_on, f.published_at, q.key,
                   cast(q.value ->> 0 as bigint), cast(q.value ->> 1 as bigint)
            from pilot_project p
            join published_figures f on f.pilot = p.code
            cross join lateral jsonb_each(f.counts) q
            order by p.code
            """;

    private final Pool pool;
    private final String isAnyDue;
    private final String publish;

    PublishedFigures(Pool pool, ReportingSettings settings) {
        this.pool = pool;
        var due = resource("/sql/figures-due.sql").formatted(settings.step());
        this.isAnyDue = "select exists (" + due + ")";
        this.publish = PUBLISH.formatted(due, resource("/sql/pilot-counts.sql"));
    }

    /** All pilot projects by code; one that was never published yet is not among them. */
    public Uni<List<PilotCounts>> all() {
        return pool.query(READ).execute().map(PublishedFigures::pilots);
    }

    /** Publishes what is due at a moment, unless another instance is at it. */
    public Uni<Void> publish(Instant now) {
        var today = LocalDate.ofInstant(now, BELGIUM);
        return pool.withTransaction(connection -> isTrue(connection, LEAD, Tuple.tuple())
                .chain(leads -> leads
                        ? isTrue(connection, isAnyDue, Tuple.of(today))
                        : Uni.createFrom().item(false))
                .chain(due -> due
                        ? connection
                                .preparedQuery(publish)
                                .execute(Tuple.of(today, now.atOffset(ZoneOffset.UTC)))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem()));
    }

    private static Uni<Boolean> isTrue(SqlConnection connection, String query, Tuple parameters) {
        return connection.preparedQuery(query).execute(parameters).map(rows -> rows.iterator()
                .next()
                .getBoolean(0));
    }

    private static List<PilotCounts> pilots(RowSet<Row> rows) {
        Map<String, Row> pilots = new LinkedHashMap<>();
        Map<String, Map<Quantity, Cell>> cells = new LinkedHashMap<>();
        for (var row : rows) {
            pilots.putIfAbsent(row.getString(0), row);
            cells.computeIfAbsent(row.getString(0), code -> new EnumMap<>(Quantity.class))
                    .put(Quantity.valueOf(row.getString(5)), new Cell(row.getLong(6), row.getLong(7)));
        }
        return pilots.values().stream()
                .map(row -> new PilotCounts(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getLocalDate(3),
                        row.getOffsetDateTime(4).toInstant(),
                        cells.get(row.getString(0))))
                .toList();
    }

    private static String resource(String path) {
        try (var stream = PublishedFigures.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
