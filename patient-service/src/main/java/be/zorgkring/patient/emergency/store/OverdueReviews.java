package be.zorgkring.patient.emergency.store;

import be.zorgkring.kernel.round.Rounds;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jboss.logging.Logger.Level;

/** Shows how many emergency accesses have waited too long for a verdict: who guards the guards must not fall asleep. */
@ApplicationScoped
class OverdueReviews {

    private static final Duration PATIENCE = Duration.ofHours(72);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(60);

    private static final String COUNT = "select count(*) from emergency_access where verdict is null and from_at < $1";

    private final Rounds rounds;
    private final Pool pool;
    private final Clock clock;
    private volatile long overdue;

    OverdueReviews(Rounds rounds, Pool pool, Clock clock, MeterRegistry metrics) {
        this.rounds = rounds;
        this.pool = pool;
        this.clock = clock;
        metrics.gauge("emergency_accesses_overdue", this, it -> it.overdue);
    }

    void start(@Observes StartupEvent event) {
        rounds.everyBriefly(LOOK_EVERY, Level.WARN, "overdue reviews were not counted", this::look)
                .now();
    }

    private Uni<Long> look() {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getLong(0))
                .invoke(found -> overdue = found);
    }
}
