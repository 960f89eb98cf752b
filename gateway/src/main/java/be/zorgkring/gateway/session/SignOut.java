package be.zorgkring.gateway.session;

import be.zorgkring.gateway.config.GatewaySettings;
import be.zorgkring.gateway.identity.Callers;
import be.zorgkring.gateway.identity.SessionCookies;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/**
 * Ends a session here and at Keycloak, server to server: no token travels in an address, and on a shared computer the
 * next person does not find the former one still signed in.
 */
@ApplicationScoped
class SignOut {

    private static final Logger LOG = Logger.getLogger(SignOut.class);
    private static final int PATIENCE_MILLIS = 3000;

    private final HttpClient client;
    private final String clientSecret;
    private final SessionCookies cookies;

    SignOut(Vertx vertx, GatewaySettings settings, SessionCookies cookies) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MILLIS));
        this.clientSecret = settings.webClientSecret();
        this.cookies = cookies;
    }

    /** Forgets the session in every case; Keycloak being away only means that its own session ends later. */
    void of(RoutingContext context) {
        Callers.identity(context).onFailure().recoverWithNull().subscribe().with(identity -> endAtKeycloak(identity)
                .onComplete(ended -> {
                    if (ended.failed()) {
                        LOG.warnf(
                                "A session could not be ended at Keycloak: %s",
                                ended.cause().getClass().getName());
                    }
                    cookies.forget(context);
                    context.response().setStatusCode(204).end();
                }));
    }

    private Future<Void> endAtKeycloak(SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            return Future.succeededFuture();
        }
        RefreshToken refreshToken = identity.getCredential(RefreshToken.class);
        OidcConfigurationMetadata keycloak = identity.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        if (refreshToken == null || refreshToken.getToken() == null || keycloak == null) {
            return Future.succeededFuture();
        }
        Buffer form = Buffer.buffer("client_id=web&client_secret=" + encoded(clientSecret) + "&refresh_token="
                + encoded(refreshToken.getToken()));
        return client.request(new RequestOptions()
                        .setAbsoluteURI(keycloak.getEndSessionUri())
                        .setMethod(HttpMethod.POST)
                        .setTimeout(PATIENCE_MILLIS)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded"))
                .compose(request -> request.send(form))
                .compose(response -> response.statusCode() < 400
                        ? Future.succeededFuture()
                        : Future.failedFuture(new IllegalStateException("status " + response.statusCode())));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
