package be.zorgkring.kernel.http;

import be.zorgkring.kernel.input.Flaw;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Headers are read as RFC 9110 says, or refused; those that make a request conditional also after the operation. */
public class RequestHeaders {

    private static final List<String> ONCE = List.of("Idempotency-Key", HttpHeaders.CONTENT_TYPE);
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final int OK = 200;

    @ServerRequestFilter
    public Response refuse(ContainerRequestContext request) {
        for (String name : ONCE) {
            List<String> sent = request.getHeaders().get(name);
            if (sent != null && sent.size() > 1) {
                return Problem.invalid(name, "header.repeated").response();
            }
        }
        return unreadableCondition(request);
    }

    /** A condition that cannot be read must not be taken for one that failed. */
    private static Response unreadableCondition(ContainerRequestContext request) {
        List<String> ifMatch = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (ifMatch != null && ifMatch.size() > 1) {
            request.getHeaders().putSingle(HttpHeaders.IF_MATCH, String.join(",", ifMatch));
        }
        String condition = request.getHeaderString(HttpHeaders.IF_MATCH);
        if (condition != null && !condition.isBlank() && !Etags.isReadable(condition)) {
            return Problem.invalid(HttpHeaders.IF_MATCH, "header.format").response();
        }
        // Nothing is made at an address that the client chose, so that "only if it is not there yet" cannot be applied.
        if (!READS.contains(request.getMethod()) && request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            return Problem.invalid(HttpHeaders.IF_NONE_MATCH, Flaw.HEADER_UNEXPECTED)
                    .response();
        }
        return null;
    }

    /** Spares a reader what they have; that they read is on record all the same. */
    @ServerResponseFilter
    public void spare(ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null
                && READS.contains(request.getMethod())
                && response.getStatus() == OK
                && response.getEntityTag() != null
                && Etags.isKnown(known, response.getHeaderString(HttpHeaders.ETAG))) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
