package be.zorgkring.gateway.identity;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whoever an accepted access token speaks for.
 *
 * @param accessToken what services get to see, for cookie sessions too
 */
public record Caller(
        String accessToken,
        String accountId,
        String clientId,
        List<String> audience,
        List<String> roles,
        List<String> groups,
        Instant expiresAt) {

    private static final String KEY = Caller.class.getName();

    /** Reads a token whose signature has been verified already. */
    static Caller of(String verifiedToken) {
        JsonObject claims = claims(verifiedToken);
        return new Caller(
                verifiedToken,
                claims.getString("sub"),
                claims.getString("azp", ""),
                strings(claims.getValue("aud")),
                strings(claims.getJsonObject("realm_access", new JsonObject()).getValue("roles")),
                strings(claims.getValue("groups")),
                Instant.ofEpochSecond(claims.getLong("exp", 0L)));
    }

    public static Caller in(RoutingContext context) {
        return context.get(KEY);
    }

    public void enter(RoutingContext context) {
        context.put(KEY, this);
    }

    @Override
    public String toString() {
        return "Caller[" + clientId + "]";
    }

    private static JsonObject claims(String token) {
        String payload = token.split("\\.", 3)[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }

    private static List<String> strings(Object claim) {
        return switch (claim) {
            case null -> List.of();
            case String one -> List.of(one);
            case JsonArray many -> many.stream().flatMap(Caller::string).toList();
            default -> List.of();
        };
    }

    private static Stream<String> string(Object value) {
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
