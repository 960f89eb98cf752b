package be.zorgkring.gateway.identity;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** What Keycloak sends when a session ends there (OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6). */
@ApplicationScoped
public class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final TenantConfigBean tenants;

    LogoutTokens(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    /** The session that ended; empty when this is no logout token of our provider for our pages. */
    public Optional<String> sessionOf(String token) {
        TenantConfigContext browser = tenants.getStaticTenant(Tenants.BROWSER);
        if (token == null || browser == null || browser.provider() == null) {
            return Optional.empty();
        }
        try {
            browser.provider().verifyLogoutJwtToken(token);
            JsonObject claims = claims(token);
            boolean logout = claims.getValue("events") instanceof JsonObject events
                    && events.getValue(EVENT) instanceof JsonObject
                    && !claims.containsKey("nonce");
            return logout ? Optional.ofNullable(claims.getString("sid")) : Optional.empty();
        } catch (InvalidJwtException | DecodeException | ClassCastException notOne) {
            return Optional.empty();
        }
    }

    private static JsonObject claims(String verifiedToken) {
        byte[] payload = Base64.getUrlDecoder().decode(verifiedToken.split("\\.", 3)[1]);
        return new JsonObject(new String(payload, StandardCharsets.UTF_8));
    }
}
