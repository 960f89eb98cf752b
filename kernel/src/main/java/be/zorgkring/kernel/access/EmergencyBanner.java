package be.zorgkring.kernel.access;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says on every answer that rests on an access in an emergency that it does, so that no screen can show such data as if
 * it were ordinary. Nothing turns it off.
 */
public class EmergencyBanner {

    public static final String HEADER = "Emergency-Access";

    private static final String KEY = EmergencyBanner.class.getName();

    /** From now on, what this request is answered rests on that emergency access too. */
    static void raise(PersonFacts.Emergency emergency) {
        Set<String> raised = new TreeSet<>(raised());
        raised.add(value(emergency));
        ContextLocals.put(KEY, Set.copyOf(raised));
    }

    static String value(PersonFacts.Emergency emergency) {
        return "id=\"%s\"; until=\"%s\"; reason=\"%s\""
                .formatted(emergency.emergencyId(), emergency.until(), emergency.reason());
    }

    @ServerResponseFilter
    public void show(ContainerResponseContext response) {
        Set<String> raised = raised();
        if (!raised.isEmpty()) {
            response.getHeaders().putSingle(HEADER, String.join(", ", raised));
        }
    }

    private static Set<String> raised() {
        // Outside a request there is no answer, and nothing to say on it.
        Optional<Set<String>> raised = VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY) : Optional.empty();
        return raised.orElse(Set.of());
    }
}
