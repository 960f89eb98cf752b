package be.zorgkring.gateway.identity;

import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.UnresolvableKeyException;

/** What Keycloak sends when a session ends there (OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6). */
@ApplicationScoped
public class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final TenantConfigBean tenants;

    LogoutTokens(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    /** The session that ended; empty when this is no logout token of our provider for our pages. */
    public Uni<Optional<String>> sessionOf(String token) {
        TenantConfigContext browser = tenants.getStaticTenant(Tenants.BROWSER);
        if (token == null || browser == null || browser.provider() == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        OidcProvider keycloak = browser.provider();
        return verified(keycloak, token)
                .onFailure(failure -> isOfUnknownKey(failure) && namesItsKey(token))
                .recoverWithUni(() -> withKeysLookedUp(keycloak, token))
                .map(LogoutTokens::session)
                .onFailure(LogoutTokens::isNoToken)
                .recoverWithItem(Optional.empty());
    }

    /** Signed by somebody else or for something else, no base64, no JSON, or a claim of another type; all else is a defect. */
    private static boolean isNoToken(Throwable failure) {
        return failure instanceof InvalidJwtException
                || failure instanceof IllegalArgumentException
                || failure instanceof DecodeException
                || failure instanceof ClassCastException;
    }

    private static Uni<String> verified(OidcProvider keycloak, String token) {
        return Uni.createFrom().emitter(result -> {
            try {
                keycloak.verifyLogoutJwtToken(token);
                result.complete(token);
            } catch (InvalidJwtException refused) {
                result.fail(refused);
            }
        });
    }

    private static boolean isOfUnknownKey(Throwable failure) {
        return failure instanceof InvalidJwtException && failure.getCause() instanceof UnresolvableKeyException;
    }

    /** What names none is forged, and the next look at the keys is not to be used up by it. */
    private static boolean namesItsKey(String token) {
        return decoded(token, 0).containsKey("kid");
    }

    /** Keycloak signs with a new key before anybody signed in by it. Quarkus looks keys up only now and then, whoever asks. */
    private static Uni<String> withKeysLookedUp(OidcProvider keycloak, String token) {
        return keycloak.refreshJwksAndVerifyJwtToken(token, false, false, null)
                .onItemOrFailure()
                .transformToUni((asUsualToken, orNot) -> verified(keycloak, token))
                // Another token may have had them looked up just now, and they are still on their way.
                .onFailure(LogoutTokens::isOfUnknownKey)
                .retry()
                .withBackOff(Duration.ofMillis(200))
                .atMost(3);
    }

    private static Optional<String> session(String verifiedToken) {
        JsonObject claims = decoded(verifiedToken, 1);
        boolean logout = claims.getValue("events") instanceof JsonObject events
                && events.getValue(EVENT) instanceof JsonObject
                && !claims.containsKey("nonce");
        return logout ? Optional.ofNullable(claims.getString("sid")) : Optional.empty();
    }

    private static JsonObject decoded(String token, int part) {
        byte[] json = Base64.getUrlDecoder().decode(token.split("\\.", 3)[part]);
        return new JsonObject(new String(json, StandardCharsets.UTF_8));
    }
}
