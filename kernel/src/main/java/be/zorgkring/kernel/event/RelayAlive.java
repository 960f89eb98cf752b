package be.zorgkring.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A process whose relay has ended is to be started anew: it answers, and nobody hears of what it changes. */
@Liveness
@ApplicationScoped
class RelayAlive implements HealthCheck {

    private final Relay relay;

    RelayAlive(Relay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox relay").status(relay.isAlive()).build();
    }
}
