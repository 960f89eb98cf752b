package be.zorgkring.reporting.store;

import be.zorgkring.reporting.ReportingSettings;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Looks again and again whether figures are due; a round that fails publishes nothing, and the next one does. */
@ApplicationScoped
class PublicationRounds {

    private static final Logger LOG = Logger.getLogger(PublicationRounds.class);

    private final PublishedFigures figures;
    private final ReportingSettings settings;
    private final Clock clock;
    private final Vertx vertx;

    PublicationRounds(PublishedFigures figures, ReportingSettings settings, Clock clock, Vertx vertx) {
        this.figures = figures;
        this.settings = settings;
        this.clock = clock;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        publish();
        vertx.setPeriodic(settings.publishEvery().toMillis(), timer -> publish());
    }

    private void publish() {
        figures.publish(clock.instant())
                .subscribe()
                .with(done -> {}, failure -> LOG.error("figures that were due were not published", failure));
    }
}
