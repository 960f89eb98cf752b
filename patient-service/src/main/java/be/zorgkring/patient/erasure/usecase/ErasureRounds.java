package be.zorgkring.patient.erasure.usecase;

import be.zorgkring.kernel.erasure.ErasureRequested;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.kernel.round.Rounds;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/** Asks services again that did not confirm, as after a crash or a message that was put away, and shows that some wait. */
@ApplicationScoped
public class ErasureRounds {

    private static final Logger LOG = Logger.getLogger(ErasureRounds.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(60);
    private static final int MOST = 100;

    private final Erasures erasures;
    private final ErasureSettings settings;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final Rounds rounds;
    private volatile long unconfirmed;

    ErasureRounds(
            Erasures erasures,
            ErasureSettings settings,
            UnitOfWork unitOfWork,
            Clock clock,
            Rounds rounds,
            MeterRegistry metrics) {
        this.erasures = erasures;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.rounds = rounds;
        metrics.gauge("erasures_unconfirmed", this, it -> it.unconfirmed);
    }

    void start(@Observes StartupEvent event) {
        rounds.every(LOOK_EVERY, Level.WARN, "open erasures were not reviewed", this::askAgain);
    }

    /** Erasures of which services were asked again. */
    public Uni<Integer> askAgain() {
        Instant now = clock.instant();
        Instant before = now.minus(settings.remindAfter());
        return unitOfWork.run(work -> erasures.countOpen(work, before)
                .invoke(open -> unconfirmed = open)
                .chain(() -> erasures.takeSilent(work, before, now, MOST))
                .invoke(silent -> silent.forEach(report -> askAgain(work, report)))
                .map(List::size));
    }

    private void askAgain(Work work, ErasureReport report) {
        List<String> waiting = settings.services().stream()
                .filter(service -> !report.isConfirmedBy(service))
                .toList();
        LOG.warnf("erasure %s is not confirmed by %s: asked again", report.erasureId(), waiting);
        report.records()
                .forEach(record -> work.publish(new OutgoingEvent(
                        ErasureRequested.TOPIC,
                        ErasureRequested.TYPE,
                        record.value(),
                        new ErasureRequested(report.erasureId(), record.value(), report.askedAt()))));
    }
}
