package be.zorgkring.gateway.upstream;

import be.zorgkring.gateway.identity.Caller;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * What of a request and of an answer crosses the gateway. Lists of what may, not of what may not: a header that nobody
 * thought of stays outside, whether it is a cookie, a forged forwarding header or a service's version.
 */
public final class ForwardedHeaders {

    private static final List<String> OF_REQUEST = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Content-Encoding",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Unmodified-Since",
            "Prefer",
            "User-Agent",
            "X-Request-Id");

    private static final List<String> OF_ANSWER = List.of(
            "Allow",
            "Content-Disposition",
            "Content-Encoding",
            "Content-Language",
            "Content-Length",
            "Content-Location",
            "Content-Type",
            "Deprecation",
            "ETag",
            "Emergency-Access",
            "Idempotency-Replayed",
            "Last-Modified",
            "Link",
            "Location",
            "Preference-Applied",
            "Retry-After",
            "Sunset",
            "Vary",
            "WWW-Authenticate");

    private ForwardedHeaders() {}

    /** The headers a service gets: the permitted ones, who calls, and where the request came in. */
    public static MultiMap toService(HttpServerRequest request, Caller caller, URI publicUrl) {
        MultiMap forwarded = only(OF_REQUEST, request.headers());
        forwarded.set(HttpHeaders.AUTHORIZATION, "Bearer " + caller.accessToken());
        forwarded.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        forwarded.set("X-Forwarded-Host", publicUrl.getAuthority());
        forwarded.set("X-Forwarded-Proto", publicUrl.getScheme());
        return forwarded;
    }

    /** The headers of a service's answer that a caller gets. */
    public static MultiMap toCaller(MultiMap answer, URI service) {
        MultiMap forwarded = only(OF_ANSWER, answer);
        String location = forwarded.get(HttpHeaders.LOCATION);
        if (location != null) {
            forwarded.set(HttpHeaders.LOCATION, withoutOrigin(location, service));
        }
        return forwarded;
    }

    /** A service knows only its own address, which means nothing outside. */
    private static String withoutOrigin(String location, URI service) {
        String origin = service.getScheme() + "://" + service.getAuthority() + "/";
        return location.startsWith(origin) ? location.substring(origin.length() - 1) : location;
    }

    private static MultiMap only(List<String> permitted, MultiMap headers) {
        MultiMap kept = MultiMap.caseInsensitiveMultiMap();
        for (Map.Entry<String, String> header : headers) {
            if (isPermitted(permitted, header.getKey())) {
                kept.add(header.getKey(), header.getValue());
            }
        }
        return kept;
    }

    private static boolean isPermitted(List<String> permitted, String name) {
        for (String one : permitted) {
            if (one.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
