package be.zorgkring.kernel.access;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Shows operators how old the facts of access are, before professionals are refused for it. */
@ApplicationScoped
@IfBuildProperty(name = "zorgkring.access.enabled", stringValue = "true", enableIfMissing = true)
class FactsAge {

    private static final Logger LOG = Logger.getLogger(FactsAge.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final Pool pool;
    private volatile double seconds;

    FactsAge(Vertx vertx, Pool pool, MeterRegistry metrics) {
        this.vertx = vertx;
        this.pool = pool;
        metrics.gauge("access_facts_age_seconds", this, it -> it.seconds);
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(LOOK_EVERY.toMillis(), timer -> pool.query("""
                        select coalesce(extract(epoch from now() - min(heard_at)), 0)::float8 from access_freshness
                        """)
                .execute()
                .subscribe()
                .with(
                        rows -> seconds = rows.iterator().next().getDouble(0),
                        failure -> LOG.debugf("the age of the facts was not looked at: %s", failure)));
    }
}
