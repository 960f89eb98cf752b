package be.zorgkring.kernel.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Every body is JSON. What says of itself that it is something else is refused before anything tries to read it. */
public class JsonBodies {

    @ServerRequestFilter
    public Response onlyJson(ContainerRequestContext request) {
        boolean hasBody = request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
        return hasBody && !isJson(request.getMediaType())
                ? Problem.of(415, "media-type-not-supported").response()
                : null;
    }

    static boolean isJson(MediaType type) {
        return type == null
                || type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                || "application".equals(type.getType()) && type.getSubtype().endsWith("+json");
    }
}
