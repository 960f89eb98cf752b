package be.zorgkring.kernel.access;

import be.zorgkring.kernel.round.Rounds;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger.Level;

/**
 * Shows operators how old the facts of access are, before professionals are refused for it. It grows for as long as nothing
 * is heard and for as long as the database does not say; of a service that heard nothing yet it is the time since its start.
 */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
class FactsAge {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final Rounds rounds;
    private final Pool pool;
    private final int topics;
    private volatile Instant oldest;

    FactsAge(Rounds rounds, Pool pool, Clock clock, MeterRegistry metrics, AccessSettings settings) {
        this.rounds = rounds;
        this.pool = pool;
        this.topics = settings.topics().size();
        this.oldest = clock.instant();
        metrics.gauge(
                "access_facts_age_seconds",
                this,
                it -> Duration.between(it.oldest, clock.instant()).toMillis() / 1000.0);
    }

    void start(@Observes StartupEvent event) {
        rounds.everyBriefly(LOOK_EVERY, Level.DEBUG, "the age of the facts was not looked at", this::look);
    }

    private Uni<?> look() {
        return pool.preparedQuery("select " + AccessTable.OLDEST_HEARD.formatted("$1"))
                .execute(Tuple.of(topics))
                .invoke(rows -> heard(rows.iterator().next().getOffsetDateTime(0)));
    }

    private void heard(OffsetDateTime moment) {
        if (moment != null) {
            oldest = moment.toInstant();
        }
    }
}
