package be.zorgkring.kernel.http;

import be.zorgkring.kernel.access.EmergencyBanner;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Carries the banner of an access in an emergency on the answer; nothing turns it off. */
public class EmergencyHeader {

    public static final String NAME = "Emergency-Access";

    @ServerResponseFilter
    public void show(ContainerResponseContext response) {
        Set<String> raised = EmergencyBanner.raised();
        if (!raised.isEmpty()) {
            response.getHeaders().putSingle(NAME, String.join(", ", raised));
        }
    }
}
