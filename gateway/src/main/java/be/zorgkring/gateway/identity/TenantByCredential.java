package be.zorgkring.gateway.identity;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Chooses the way in by what the caller shows, never by a name in the path. */
@ApplicationScoped
class TenantByCredential implements TenantResolver {

    @Override
    public String resolve(RoutingContext context) {
        return switch (Credential.shownBy(context.request())) {
            case BEARER -> OidcUtils.DEFAULT_TENANT_ID;
            case COOKIE -> Tenants.BROWSER;
            case NONE ->
                context.request().path().startsWith("/session/") ? Tenants.BROWSER : OidcUtils.DEFAULT_TENANT_ID;
        };
    }
}
