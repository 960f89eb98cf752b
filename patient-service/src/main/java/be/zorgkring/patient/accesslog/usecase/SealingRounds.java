package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.round.Rounds;
import be.zorgkring.patient.accesslog.domain.Seal;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * Seals again and again. Each round tells the log of the service its last number: kept elsewhere, it shows that the database
 * was not put back to an earlier day.
 */
@ApplicationScoped
class SealingRounds {

    private static final Logger LOG = Logger.getLogger(SealingRounds.class);

    private final UnitOfWork unitOfWork;
    private final SealChains sealChains;
    private final SealSettings settings;
    private final Rounds rounds;
    private final MeterRegistry metrics;

    SealingRounds(
            UnitOfWork unitOfWork, SealChains sealChains, SealSettings settings, Rounds rounds, MeterRegistry metrics) {
        this.unitOfWork = unitOfWork;
        this.sealChains = sealChains;
        this.settings = settings;
        this.rounds = rounds;
        this.metrics = metrics;
        metrics.counter("access_log_seals");
        metrics.counter("access_log_seal_failures");
    }

    void start(@Observes StartupEvent event) {
        rounds.every(settings.sealEvery(), Level.ERROR, "the access log was not sealed", () -> seal().onFailure()
                .invoke(() -> metrics.counter("access_log_seal_failures").increment()));
    }

    /** Batch after batch, each a transaction of its own, until fewer wait than go into one. */
    private Uni<List<Seal>> seal() {
        return Uni.createFrom()
                .deferred(() -> unitOfWork.run(sealChains::sealWaiting))
                .invoke(this::sealed)
                .repeat()
                .whilst(seals -> seals.size() == SealChains.BATCH)
                .collect()
                .last();
    }

    private void sealed(List<Seal> seals) {
        if (!seals.isEmpty()) {
            metrics.counter("access_log_seals").increment(seals.size());
            LOG.infof("access log sealed up to seal %d", seals.getLast().number());
        }
    }
}
