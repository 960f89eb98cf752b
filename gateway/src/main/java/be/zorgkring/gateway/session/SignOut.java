package be.zorgkring.gateway.session;

import be.zorgkring.gateway.config.GatewaySettings;
import be.zorgkring.gateway.identity.Callers;
import be.zorgkring.gateway.identity.SessionCookies;
import be.zorgkring.sessions.EndSession;
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
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Ends a session everywhere at once and at Keycloak, server to server: no token travels in an address, and on a shared computer the
 * next person does not find the former one still signed in.
 */
@ApplicationScoped
class SignOut {

    private static final Logger LOG = Logger.getLogger(SignOut.class);
    private static final int PATIENCE_MILLIS = 3000;

    private final HttpClient client;
    private final String clientSecret;
    private final SessionCookies cookies;
    private final EndSession endSession;

    SignOut(Vertx vertx, GatewaySettings settings, SessionCookies cookies, EndSession endSession) {
        this.endSession = endSession;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MILLIS));
        this.clientSecret = settings.webClientSecret();
        this.cookies = cookies;
    }

    /** Forgets the session in every case; Keycloak being away only means that its own session ends later. */
    void of(RoutingContext context) {
        Callers.identity(context).onFailure().recoverWithNull().subscribe().with(identity -> {
            Future<Void> everywhere = logFailure("told to all services", endEverywhere(context, identity));
            Future<Void> atKeycloak = logFailure("ended at Keycloak", endAtKeycloak(identity));
            Future.join(everywhere, atKeycloak).onComplete(ended -> {
                cookies.forget(context);
                context.response()
                        .putHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                        .setStatusCode(204)
                        .end();
            });
        });
    }

    private static Future<Void> logFailure(String what, Future<Void> ended) {
        return ended.onFailure(failure -> LOG.warnf(
                "A session could not be %s: %s", what, failure.getClass().getName()));
    }

    /** In force here at once; an answer waits until everybody can know, but for no longer than somebody waits for a page. */
    private Future<Void> endEverywhere(RoutingContext context, SecurityIdentity identity) {
        return identity != null
                        && identity.getPrincipal() instanceof JsonWebToken token
                        && token.getClaim("sid") instanceof String session
                ? Future.fromCompletionStage(
                                endSession.of(session), context.vertx().getOrCreateContext())
                        .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                : Future.succeededFuture();
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
