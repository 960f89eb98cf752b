package be.zorgkring.action.catalogue.store;

import be.zorgkring.action.catalogue.usecase.EndActions;
import be.zorgkring.kernel.event.UnitOfWork;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Has actions ended whose last day is over; rounds of several processes pass each other by. */
@ApplicationScoped
class EndActionsRounds {

    private static final Logger LOG = Logger.getLogger(EndActionsRounds.class);

    private final EndActions endActions;
    private final UnitOfWork unitOfWork;
    private final Vertx vertx;
    private final Duration every;

    EndActionsRounds(
            EndActions endActions,
            UnitOfWork unitOfWork,
            Vertx vertx,
            @ConfigProperty(name = "zorgkring.action.catalogue.end-every", defaultValue = "10m") Duration every) {
        this.endActions = endActions;
        this.unitOfWork = unitOfWork;
        this.vertx = vertx;
        this.every = every;
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(every.toMillis(), timer -> unitOfWork
                .run(endActions::round)
                .subscribe()
                .with(done -> {}, failure -> LOG.warn("actions that are over stay until the next round", failure)));
    }
}
