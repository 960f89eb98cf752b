package be.zorgkring.kernel.access;

import be.zorgkring.kernel.ThisService;
import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work.OutgoingEvent;
import be.zorgkring.kernel.round.Rounds;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger.Level;

/**
 * Publishes to every reader that all facts up to this moment have been sent. It goes through the outbox, behind the facts: a
 * relay that is stuck sends no heartbeat, so the age of the last one bounds the staleness of the facts.
 */
@ApplicationScoped
class Heartbeat {

    static final String TYPE = "be.zorgkring.kernel.heartbeat.v1";

    /** Data of the event. */
    record Beat(String owner, Instant at) {}

    private final UnitOfWork unitOfWork;
    private final Rounds rounds;
    private final Clock clock;
    private final List<String> topics;
    private final Duration every;
    private final String owner;

    Heartbeat(UnitOfWork unitOfWork, Rounds rounds, Clock clock, HeartbeatSettings settings, ThisService service) {
        this.unitOfWork = unitOfWork;
        this.rounds = rounds;
        this.clock = clock;
        this.topics = settings.topics().orElse(List.of());
        this.every = settings.every();
        this.owner = service.name();
    }

    void start(@Observes StartupEvent event) {
        if (!topics.isEmpty()) {
            rounds.everyBriefly(every, Level.WARN, "no heartbeat this time", this::beat)
                    .now();
        }
    }

    private Uni<Void> beat() {
        return unitOfWork.run(work -> {
            topics.forEach(topic ->
                    work.publish(new OutgoingEvent(topic, TYPE, "heartbeat", new Beat(owner, clock.instant()), true)));
            return Uni.createFrom().voidItem();
        });
    }
}
