package be.zorgkring.gateway.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells a refused grant (RFC 6749, 5.2) from every other failure of Keycloak's token endpoint: Quarkus throws the same exception for
 * an ended session as for a provider that is away. A wrong secret or an unknown client stays our own failure.
 */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.TOKEN)
class TokenAnswers implements OidcResponseFilter {

    @Override
    public Uni<Void> filter(OidcResponseFilterContext answer) {
        return answer.statusCode() == 400 && "invalid_grant".equals(error(answer.responseBody()))
                ? Uni.createFrom().failure(new RefusedByProvider())
                : Uni.createFrom().voidItem();
    }

    private static String error(Buffer body) {
        try {
            return body == null ? null : new JsonObject(body.toString()).getString("error");
        } catch (DecodeException | ClassCastException notAsSpecified) {
            return null;
        }
    }
}
