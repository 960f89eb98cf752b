package be.zorgkring.patient.emergency.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Shows how many emergency accesses have waited too long for a verdict: who guards the guards must not fall asleep. */
@ApplicationScoped
class OverdueReviews {

    private static final Logger LOG = Logger.getLogger(OverdueReviews.class);
    private static final Duration PATIENCE = Duration.ofHours(72);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(60);

    private static final String COUNT = "select count(*) from emergency_access where verdict is null and from_at < $1";

    private final Vertx vertx;
    private final Pool pool;
    private final Clock clock;
    private volatile long overdue;

    OverdueReviews(Vertx vertx, Pool pool, Clock clock, MeterRegistry metrics) {
        this.vertx = vertx;
        this.pool = pool;
        this.clock = clock;
        metrics.gauge("emergency_accesses_overdue", this, it -> it.overdue);
    }

    void start(@Observes StartupEvent event) {
        look();
        vertx.setPeriodic(LOOK_EVERY.toMillis(), timer -> look());
    }

    private void look() {
        pool.preparedQuery(COUNT)
                .execute(Tuple.of(clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getLong(0))
                .subscribe()
                .with(found -> overdue = found, failure -> LOG.warn("overdue reviews were not counted", failure));
    }
}
