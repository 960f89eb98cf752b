package be.zorgkring.patient.accesslog.usecase;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.patient.accesslog.domain.Seal;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

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
    private final Vertx vertx;
    private final MeterRegistry metrics;
    private final AtomicBoolean busy = new AtomicBoolean();

    SealingRounds(
            UnitOfWork unitOfWork, SealChains sealChains, SealSettings settings, Vertx vertx, MeterRegistry metrics) {
        this.unitOfWork = unitOfWork;
        this.sealChains = sealChains;
        this.settings = settings;
        this.vertx = vertx;
        this.metrics = metrics;
        metrics.counter("access_log_seals");
        metrics.counter("access_log_seal_failures");
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(settings.sealEvery().toMillis(), timer -> {
            if (busy.compareAndSet(false, true)) {
                round();
            }
        });
    }

    /** Batch after batch, each a transaction of its own, until fewer wait than go into one. */
    private void round() {
        unitOfWork.run(sealChains::sealWaiting).subscribe().with(this::sealed, failure -> {
            busy.set(false);
            metrics.counter("access_log_seal_failures").increment();
            LOG.error("the access log was not sealed", failure);
        });
    }

    private void sealed(List<Seal> seals) {
        if (!seals.isEmpty()) {
            metrics.counter("access_log_seals").increment(seals.size());
            LOG.infof("access log sealed up to seal %d", seals.getLast().number());
        }
        if (seals.size() == SealChains.BATCH) {
            round();
        } else {
            busy.set(false);
        }
    }
}
