package be.zorgkring.kernel.access;

import be.zorgkring.kernel.ThisService;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Tells every reader that all facts up to this moment have been sent. It goes through the outbox, behind the facts: a
 * relay that is stuck sends no heartbeat, so the age of the last one bounds the staleness of the facts.
 */
@ApplicationScoped
class Heartbeat {

    static final String TYPE = "be.zorgkring.kernel.heartbeat.v1";

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    /** Data of the event. */
    record Beat(String owner, Instant at) {}

    private final UnitOfWork unitOfWork;
    private final Vertx vertx;
    private final Clock clock;
    private final List<String> topics;
    private final Duration every;
    private final String owner;

    Heartbeat(
            UnitOfWork unitOfWork,
            Vertx vertx,
            Clock clock,
            HeartbeatSettings settings,
            ThisService service) {
        this.unitOfWork = unitOfWork;
        this.vertx = vertx;
        this.clock = clock;
        this.topics = settings.topics().orElse(List.of());
        this.every = settings.every();
        this.owner = service.name();
    }

    void start(@Observes StartupEvent event) {
        if (!topics.isEmpty()) {
            beat();
            vertx.setPeriodic(every.toMillis(), timer -> beat());
        }
    }

    private void beat() {
        unitOfWork
                .run(work -> {
                    topics.forEach(topic -> work.publish(
                            new OutgoingEvent(topic, TYPE, "heartbeat", new Beat(owner, clock.instant()), true)));
                    return Uni.createFrom().voidItem();
                })
                .subscribe()
                .with(sent -> {}, failure -> LOG.warn("no heartbeat this time", failure));
    }
}
