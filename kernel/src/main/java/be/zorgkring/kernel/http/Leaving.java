package be.zorgkring.kernel.http;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A process on its way out still answers, and asks callers to give up the connections that they keep to it. */
@ApplicationScoped
class Leaving {

    private static final int BEFORE_ANSWERS = 100;

    private volatile boolean leaving;

    void watch(@Observes Filters filters) {
        filters.register(this::sendElsewhere, BEFORE_ANSWERS);
    }

    void begin(@Observes ShutdownDelayInitiatedEvent begun) {
        leaving = true;
    }

    private void sendElsewhere(RoutingContext context) {
        if (leaving) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        context.next();
    }
}
