package be.zorgkring.gateway.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** What a request shows to say who it comes from; an Authorization header beats a cookie. */
public enum Credential {
    BEARER,
    COOKIE,
    NONE;

    /** Quarkus names the cookie, and its further pieces when it is long, {@code q_session_<tenant>...}. */
    static final String SESSION_COOKIE = "q_session_" + Tenants.BROWSER;

    public static Credential shownBy(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            return BEARER;
        }
        for (Cookie cookie : request.cookies()) {
            if (isSession(cookie)) {
                return COOKIE;
            }
        }
        return NONE;
    }

    public static boolean isSession(Cookie cookie) {
        return cookie.getName().startsWith(SESSION_COOKIE);
    }
}
