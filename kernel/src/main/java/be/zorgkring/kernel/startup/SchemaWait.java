package be.zorgkring.kernel.startup;

import be.zorgkring.kernel.sql.DatabaseSettings;
import be.zorgkring.safety.StartupCheck;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * Where something else migrates, such as a Job of the cluster, waits until it has: nothing is sent, read or answered on
 * a schema that is older than this service. A newer one is fine, since migrations only add.
 */
@ApplicationScoped
class SchemaWait {

    private static final Logger LOG = Logger.getLogger(SchemaWait.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final Flyway flyway;
    private final boolean migratesItself;
    private final Duration limit;
    private final BooleanSupplier toldToEnd;

    @Inject
    SchemaWait(
            Flyway flyway,
            // Quarkus' own key, read nowhere else.
            @ConfigProperty(name = "quarkus.flyway.migrate-at-start") boolean migratesItself,
            DatabaseSettings settings) {
        this(flyway, migratesItself, settings.schemaWait(), ApplicationLifecycleManager::isVmShuttingDown);
    }

    SchemaWait(Flyway flyway, boolean migratesItself, Duration limit, BooleanSupplier toldToEnd) {
        this.flyway = flyway;
        this.migratesItself = migratesItself;
        this.limit = limit;
        this.toldToEnd = toldToEnd;
    }

    /** Before anything else starts; ports open after it, so that a probe sees a service that is starting. */
    void await(@Observes @Priority(StartupCheck.FIRST + 1) StartupEvent started) {
        if (migratesItself) {
            return;
        }
        long end = System.nanoTime() + limit.toNanos();
        for (String missing = missing(); missing != null; missing = missing()) {
            if (toldToEnd.getAsBoolean()) {
                // Nothing has begun that would have to be finished, and Quarkus ends only once its start has.
                throw new PreventFurtherStepsException("told to end while waiting for the schema", 0);
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "The schema was not brought up to date within " + limit + "; see the migration's log.");
            }
            LOG.infof("waiting for the schema: %s", missing);
            pause();
        }
    }

    /** What keeps this service from starting: migrations that the database does not have, or that it does not say. */
    private String missing() {
        try {
            int pending = flyway.info().pending().length;
            return pending == 0 ? null : pending + " migrations are missing";
        } catch (FlywayException e) {
            return "the database does not say: "
                    + e.getMessage().lines().findFirst().orElse("");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the schema", e);
        }
    }
}
