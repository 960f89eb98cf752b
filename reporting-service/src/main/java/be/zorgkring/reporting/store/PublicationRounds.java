package be.zorgkring.reporting.store;

import be.zorgkring.kernel.round.Rounds;
import be.zorgkring.reporting.ReportingSettings;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jboss.logging.Logger.Level;

/** Looks again and again whether figures are due; a round that fails publishes nothing, and the next one does. */
@ApplicationScoped
class PublicationRounds {

    private final PublishedFigures figures;
    private final ReportingSettings settings;
    private final Clock clock;
    private final Rounds rounds;

    PublicationRounds(PublishedFigures figures, ReportingSettings settings, Clock clock, Rounds rounds) {
        this.figures = figures;
        this.settings = settings;
        this.clock = clock;
        this.rounds = rounds;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(
                        settings.publishEvery(),
                        Level.ERROR,
                        "figures that were due were not published",
                        () -> figures.publish(clock.instant()))
                .now();
    }
}
