package be.zorgkring.gateway.identity;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Knows a browser that comes back from a sign-in by the state that it was sent out with, which only we can have sealed. */
@ApplicationScoped
public class SignInStates {

    private final TenantConfigBean tenants;

    SignInStates(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    /** What tells this sign-in from every other; empty for a request that is no return from one. */
    public Optional<String> sealedIn(HttpServerRequest request) {
        String state = request.getParam("state");
        Cookie cookie = state == null
                ? null
                : request.getCookie(OidcUtils.STATE_COOKIE_NAME + '_' + Tenants.BROWSER + '_' + state);
        if (cookie == null || !cookie.getValue().startsWith(state + '|')) {
            return Optional.empty();
        }
        String seal = cookie.getValue().substring(state.length() + 1);
        // The seal's last part depends on all of it and cannot be chosen, unlike the state beside it.
        return isOurs(seal) ? Optional.of(seal.substring(seal.lastIndexOf('.') + 1)) : Optional.empty();
    }

    private boolean isOurs(String seal) {
        TenantConfigContext browser = tenants.getStaticTenant(Tenants.BROWSER);
        SecretKey key = browser == null ? null : browser.getStateCookieEncryptionKey();
        if (key == null) {
            return false;
        }
        try {
            OidcUtils.decryptJson(seal, key);
            return true;
        } catch (Exception notSealedByUs) {
            return false;
        }
    }
}
