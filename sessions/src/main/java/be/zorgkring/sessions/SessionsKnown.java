package be.zorgkring.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * A process that was just started waits until it knows which sessions have ended. Not for ever: while Kafka is away a person still
 * reaches their own record, and a token of an ended session is good for no longer than it lives.
 */
@Readiness
@ApplicationScoped
class SessionsKnown implements HealthCheck {

    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private final SessionTopic topic;
    private final long began = System.nanoTime();

    SessionsKnown(SessionTopic topic) {
        this.topic = topic;
    }

    @Override
    public HealthCheckResponse call() {
        boolean waitedLongEnough = System.nanoTime() - began > AT_MOST.toNanos();
        return HealthCheckResponse.named("ended sessions are known")
                .status(topic.isKnown() || waitedLongEnough)
                .build();
    }
}
