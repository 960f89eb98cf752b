package be.zorgkring.kernel.event;

import be.zorgkring.kernel.access.AccessLog.AccessRecord;
import be.zorgkring.watch.TablesOfPeople;
import be.zorgkring.watch.Unrecorded;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Stands in for the unit of work in all integration tests of a service: a request that reads or writes a table about people and
 * asks no decision is answered 500. PostgreSQL counts what a transaction touches, so that neither operations nor statements are
 * kept in a list. In the kernel's package, as its own tests are, so that nothing of it was opened for this; in a module of its
 * own, since no service has that on its class path but for its tests.
 *
 * <p>What a statement that failed has touched is not seen, since PostgreSQL answers nothing more in its transaction.
 */
@Alternative
@Priority(1)
@Singleton
class WatchedUnitOfWork extends UnitOfWork {

    private static final String RECORDED = "rows of access_log written";

    // Counts may still hold earlier transactions of the connection: compared with what they were at the beginning.
    private static final String TOUCHED = """
            select cast(relname as text), coalesce(seq_scan, 0) + coalesce(idx_scan, 0) + n_tup_ins + n_tup_upd + n_tup_del
            from pg_stat_xact_user_tables
            union all
            select '%s', n_tup_ins from pg_stat_xact_user_tables where relname = 'access_log'
            """.formatted(RECORDED);

    private final TablesOfPeople aboutPeople;
    private final Unrecorded unrecorded;
    private final CurrentVertxRequest requests;

    WatchedUnitOfWork(
            Mutiny.SessionFactory sessions,
            RelayAlarm alarm,
            ObjectMapper json,
            Clock clock,
            Vertx vertx,
            TablesOfPeople aboutPeople,
            Unrecorded unrecorded,
            CurrentVertxRequest requests) {
        super(sessions, alarm, json, clock, vertx);
        this.aboutPeople = aboutPeople;
        this.unrecorded = unrecorded;
        this.requests = requests;
    }

    @Override
    public <T> Uni<T> run(Function<Work, Uni<T>> body) {
        return Uni.createFrom().deferred(() -> super.run(watched(body)));
    }

    @Override
    public <T> Uni<T> runOnSnapshot(Function<Work, Uni<T>> body) {
        return Uni.createFrom().deferred(() -> super.runOnSnapshot(watched(body)));
    }

    private <T> Function<Work, Uni<T>> watched(Function<Work, Uni<T>> body) {
        RoutingContext request = request();
        return request == null ? body : work -> watched(work, body, request);
    }

    /** What is being answered; null for rounds, events, and what a test does itself. */
    private RoutingContext request() {
        return Arc.container().requestContext().isActive() ? requests.getCurrent() : null;
    }

    private <T> Uni<T> watched(Work work, Function<Work, Uni<T>> body, RoutingContext request) {
        return touched(work).chain(before -> body.apply(work).onItemOrFailure().call((item, failure) -> touched(work)
                .onFailure()
                .recoverWithItem(before)
                .invoke(after -> check(work, before, after, request))));
    }

    private static Uni<Map<String, Long>> touched(Work work) {
        return work.sql(TOUCHED, Object[].class).getResultList().map(rows -> {
            Map<String, Long> times = new HashMap<>();
            rows.forEach(row -> times.put((String) row[0], ((Number) row[1]).longValue()));
            return times;
        });
    }

    private void check(Work work, Map<String, Long> before, Map<String, Long> after, RoutingContext request) {
        Set<String> touched = new TreeSet<>();
        after.forEach((table, times) -> {
            if (times > before.getOrDefault(table, 0L)) {
                touched.add(table);
            }
        });
        boolean recorded = touched.contains(RECORDED)
                || work.events().stream().anyMatch(event -> event.type().equals(AccessRecord.TYPE));
        touched.retainAll(aboutPeople.names());
        if (!touched.isEmpty() && !recorded && work.noRecord().isEmpty()) {
            unrecorded.note(request, touched);
        }
    }
}
