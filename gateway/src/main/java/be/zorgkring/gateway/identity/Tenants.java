package be.zorgkring.gateway.identity;

import be.zorgkring.gateway.config.GatewaySettings;
import be.zorgkring.gateway.config.IdentitySettings;
import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.common.runtime.config.OidcClientCommonConfig.Credentials.Secret.Method;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;

/**
 * The two ways in: bearer tokens of apps and systems, and the cookie session of browsers. Set up here rather than in
 * properties so that Secure cookies and the redirect address always follow the public address.
 */
@ApplicationScoped
class Tenants {

    static final String BROWSER = "web";

    /** How often at most a token with an unknown key, which anybody can make up, has us ask Keycloak for its keys. */
    private static final Duration KEYS_LOOKED_UP_EVERY = Duration.ofSeconds(10);

    private final GatewaySettings gateway;
    private final IdentitySettings identity;

    Tenants(GatewaySettings gateway, IdentitySettings identity) {
        this.gateway = gateway;
        this.identity = identity;
    }

    void register(@Observes Oidc oidc) {
        oidc.create(bearer());
        oidc.create(browser());
    }

    /** Tokens are verified with the issuer's keys alone: introspection would let strangers make us call Keycloak. */
    private OidcTenantConfig bearer() {
        return OidcTenantConfig.authServerUrl(identity.issuer().toString())
                .applicationType(ApplicationType.SERVICE)
                .token()
                .issuer(identity.issuer().toString())
                .audience(identity.audience())
                .forcedJwkRefreshInterval(KEYS_LOOKED_UP_EVERY)
                .tokenType("Bearer")
                .subjectRequired()
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end()
                .build();
    }

    private OidcTenantConfig browser() {
        SealingKeys keys = SealingKeys.from(gateway.webClientSecret());
        return OidcTenantConfig.authServerUrl(identity.issuer().toString())
                .tenantId(BROWSER)
                .applicationType(ApplicationType.WEB_APP)
                .clientId(BROWSER)
                // In a header Keycloak would read + and % of a secret otherwise.
                .credentials()
                .clientSecret(gateway.webClientSecret(), Method.POST)
                .end()
                .authentication()
                .redirectPath(gateway.publicUrl().resolve("/session/callback").toString())
                .restorePathAfterRedirect()
                .pkceRequired()
                .nonceRequired()
                .stateSecret(keys.state())
                .verifyAccessToken()
                .extraParams(Map.of("kc_idp_hint", identity.providerHint()))
                .cookieForceSecure("https".equals(gateway.publicUrl().getScheme()))
                .cookieSameSite(CookieSameSite.LAX)
                .sessionAgeExtension(gateway.sessionIdle())
                .end()
                .token()
                .issuer(identity.issuer().toString())
                .forcedJwkRefreshInterval(KEYS_LOOKED_UP_EVERY)
                .refreshExpired()
                .refreshTokenTimeSkew(gateway.sessionRenewBefore())
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end()
                .tokenStateManager()
                .encryptionRequired()
                .encryptionSecret(keys.session())
                .end()
                .build();
    }
}
