package be.zorgkring.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Who issues the tokens that the gateway accepts. */
@ConfigMapping(prefix = "zorgkring.oidc")
public interface IdentitySettings {

    URI issuer();

    /** What a token must be meant for, so that a token for another system opens nothing here. */
    @WithDefault("zorgkring-api")
    String audience();

    /** The identity provider that sign-in goes to at once; empty shows Keycloak's own page. */
    @WithDefault("ehealth")
    String providerHint();
}
