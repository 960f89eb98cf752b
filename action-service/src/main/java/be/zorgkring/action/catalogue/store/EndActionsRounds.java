package be.zorgkring.action.catalogue.store;

import be.zorgkring.action.catalogue.usecase.EndActions;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.round.Rounds;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger.Level;

/** Has actions ended whose last day is over; rounds of several processes pass each other by. */
@ApplicationScoped
class EndActionsRounds {

    @ConfigMapping(prefix = "zorgkring.action.catalogue")
    interface Settings {

        /** How often those whose last day is over are looked for. */
        @WithDefault("10m")
        Duration endEvery();
    }

    private final EndActions endActions;
    private final UnitOfWork unitOfWork;
    private final Rounds rounds;
    private final Settings settings;

    EndActionsRounds(EndActions endActions, UnitOfWork unitOfWork, Rounds rounds, Settings settings) {
        this.endActions = endActions;
        this.unitOfWork = unitOfWork;
        this.rounds = rounds;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(
                settings.endEvery(),
                Level.WARN,
                "actions that are over stay until the next round",
                () -> unitOfWork.run(endActions::round));
    }
}
