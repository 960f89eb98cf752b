package be.zorgkring.action.catalogue.store;

import be.zorgkring.action.catalogue.usecase.EndActions;
import be.zorgkring.kernel.event.UnitOfWork;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Has actions ended whose last day is over; rounds of several processes pass each other by. */
@ApplicationScoped
class EndActionsRounds {

    private static final Logger LOG = Logger.getLogger(EndActionsRounds.class);

    @ConfigMapping(prefix = "zorgkring.action.catalogue")
    interface Settings {

        /** How often those whose last day is over are looked for. */
        @WithDefault("10m")
        Duration endEvery();
    }

    private final EndActions endActions;
    private final UnitOfWork unitOfWork;
    private final Vertx vertx;
    private final Settings settings;

    EndActionsRounds(EndActions endActions, UnitOfWork unitOfWork, Vertx vertx, Settings settings) {
        this.endActions = endActions;
        this.unitOfWork = unitOfWork;
        this.vertx = vertx;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(settings.endEvery().toMillis(), timer -> unitOfWork
                .run(endActions::round)
                .subscribe()
                .with(done -> {}, failure -> LOG.warn("actions that are over stay until the next round", failure)));
    }
}
