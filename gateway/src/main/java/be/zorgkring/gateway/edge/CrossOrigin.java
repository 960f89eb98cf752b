package be.zorgkring.gateway.edge;

import be.zorgkring.gateway.config.GatewaySettings;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Lets listed origins call with bearer tokens; cookies never cross origins, so credentials are not allowed. */
@ApplicationScoped
class CrossOrigin {

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS =
            "Authorization, Content-Type, Accept-Language, Idempotency-Key, If-Match, If-None-Match, X-Request-Id";
    private static final String RESPONSE_HEADERS =
            "Emergency-Access, ETag, Idempotency-Replayed, Location, Retry-After, X-Request-Id";

    private final Set<String> origins;

    CrossOrigin(GatewaySettings settings) {
        this.origins = settings.corsOrigins().orElse(Set.of());
    }

    /** Returns whether the request was a preflight and is answered now. */
    boolean answersPreflight(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        HttpServerResponse response = request.response();
        if (origin != null && origins.contains(origin)) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS)
                    .putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN)
                    .putHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
        if (!isPreflight(request, origin)) {
            return false;
        }
        if (origins.contains(origin)) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS)
                    .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "600");
        }
        response.setStatusCode(204).end();
        return true;
    }

    private static boolean isPreflight(HttpServerRequest request, String origin) {
        return origin != null
                && request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
    }
}
