package be.zorgkring.gateway.edge;

import be.zorgkring.gateway.problem.Discard;
import be.zorgkring.gateway.problem.ProblemKind;
import be.zorgkring.gateway.problem.Problems;
import be.zorgkring.safety.RequestTarget;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.MDC;

/** The first to see a request: it gives the request its id, the answer its headers, and turns away what is malformed. */
@ApplicationScoped
class Arrival {

    /** Before Quarkus' own CORS (300) and authentication (200) filters. */
    private static final int BEFORE_EVERYTHING = 1000;

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final SecurityHeaders securityHeaders;
    private final CrossOrigin crossOrigin;
    private final BodyLimit bodyLimit;

    Arrival(SecurityHeaders securityHeaders, CrossOrigin crossOrigin, BodyLimit bodyLimit) {
        this.securityHeaders = securityHeaders;
        this.crossOrigin = crossOrigin;
        this.bodyLimit = bodyLimit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, BEFORE_EVERYTHING);
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        // Who the caller is may take a while to find out; the body must not arrive in the meantime.
        request.pause();
        String requestId = RequestIds.accept(request.headers().getAll(RequestIds.HEADER));
        request.headers().set(RequestIds.HEADER, requestId);
        context.response().putHeader(RequestIds.HEADER, requestId);
        MDC.put("requestId", requestId);
        securityHeaders.addTo(context.response().headers());

        if (!METHODS.contains(request.method())) {
            Problems.answer(context, ProblemKind.METHOD_NOT_ALLOWED);
        } else if (!RequestTarget.isWellFormed(request.uri())
                || !RequestPath.isPlain(request.path())
                || hasSeveralCredentials(request)) {
            Problems.answer(context, ProblemKind.MALFORMED_REQUEST);
        } else if (bodyLimit.isExceededBy(request)) {
            Discard.bodyAndConnection(context);
            Problems.answer(context, ProblemKind.BODY_TOO_LARGE);
        } else if (!crossOrigin.answersPreflight(request)) {
            context.next();
        }
    }

    private static boolean hasSeveralCredentials(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1;
    }
}
