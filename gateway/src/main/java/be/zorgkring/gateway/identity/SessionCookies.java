package be.zorgkring.gateway.identity;

import be.zorgkring.gateway.config.GatewaySettings;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes a session off a browser, in all the pieces it may have been cut into. */
@ApplicationScoped
public class SessionCookies {

    private final boolean secure;

    SessionCookies(GatewaySettings settings) {
        this.secure = "https".equals(settings.publicUrl().getScheme());
    }

    public void forget(RoutingContext context) {
        for (Cookie cookie : context.request().cookies()) {
            if (Credential.isSession(cookie)) {
                context.response()
                        .addCookie(Cookie.cookie(cookie.getName(), "")
                                .setPath("/")
                                .setHttpOnly(true)
                                .setSecure(secure)
                                .setSameSite(CookieSameSite.LAX)
                                .setMaxAge(0));
            }
        }
    }
}
