package be.zorgkring.kernel.event;

import be.zorgkring.kernel.round.Rounds;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger.Level;

/** Shows how far the outbox lags, and forgets the ids of events too old to come again. */
@ApplicationScoped
class OutboxHousekeeping {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration TIDY_EVERY = Duration.ofHours(1);

    private final Rounds rounds;
    private final Pool pool;
    private volatile long pending;
    private volatile double oldestSeconds;
    private volatile long setAside;

    OutboxHousekeeping(Rounds rounds, Pool pool, MeterRegistry metrics) {
        this.rounds = rounds;
        this.pool = pool;
        metrics.gauge("outbox_pending", this, it -> it.pending);
        metrics.gauge("outbox_oldest_seconds", this, it -> it.oldestSeconds);
        metrics.gauge("outbox_set_aside", this, it -> it.setAside);
    }

    void start(@Observes StartupEvent event) {
        rounds.everyBriefly(LOOK_EVERY, Level.DEBUG, "outbox housekeeping skipped", this::look);
        rounds.every(TIDY_EVERY, Level.WARN, "what was kept long enough was not let go of", this::tidy);
    }

    private Uni<?> look() {
        return pool.query("""
                        select count(*) filter (where set_aside_cause is null),
                               coalesce(extract(epoch from now() - min(created_at)
                                   filter (where set_aside_cause is null)), 0)::float8,
                               count(set_aside_cause)
                        from outbox
                        """).execute().invoke(rows -> {
            Row row = rows.iterator().next();
            pending = row.getLong(0);
            oldestSeconds = row.getDouble(1);
            setAside = row.getLong(2);
        });
    }

    private Uni<?> tidy() {
        return pool.query("""
                        delete from consumed_event where consumed_at < now() - interval '30 days';
                        delete from idempotent_request where created_at < now() - interval '24 hours';
                        delete from sent_event where let_go_at < now();
                        """).execute();
    }
}
