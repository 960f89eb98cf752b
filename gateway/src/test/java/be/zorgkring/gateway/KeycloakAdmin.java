package be.zorgkring.gateway;

import be.zorgkring.testing.RealParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What an administrator of the real Keycloak does to clients and sessions, as far as tests need it. */
final class KeycloakAdmin {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String LOGOUT_URL = "backchannel.logout.url";
    // An empty value is how Keycloak is told to forget one.
    private static final String FORGOTTEN = "";

    private KeycloakAdmin() {}

    /** The only way to a really signed, really expired token: a client made for it, whose tokens live a second. */
    static String shortLivedToken() {
        String name = "short-lived-" + UUID.randomUUID();
        String secret = UUID.randomUUID().toString();
        JsonObject client = new JsonObject()
                .put("clientId", name)
                .put("secret", secret)
                .put("publicClient", false)
                .put("standardFlowEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("attributes", new JsonObject().put("access.token.lifespan", "1"))
                .put("defaultClientScopes", new JsonArray().add("identity").add("zorgkring-api"));
        String made = admin("POST", "/clients", client)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try {
            return token(
                    RealParts.running().issuer(),
                    "grant_type=client_credentials&client_id=" + name + "&client_secret=" + secret);
        } finally {
            admin("DELETE", "/clients/" + made.substring(made.lastIndexOf('/') + 1), null);
        }
    }

    /** Tokens that browsers get while this is done live for so many seconds only. */
    static <T> T whileTokensOfBrowsersLive(int seconds, Supplier<T> done) {
        setOfBrowsers(Map.of("access.token.lifespan", Integer.toString(seconds)));
        try {
            return done.get();
        } finally {
            setOfBrowsers(Map.of("access.token.lifespan", FORGOTTEN));
        }
    }

    /** Has Keycloak notify this gateway of sessions that end there, while something is done. */
    static void whileToldTo(String address, Runnable done) {
        String before = browsers().getJsonObject("attributes").getString(LOGOUT_URL, FORGOTTEN);
        setOfBrowsers(Map.of(LOGOUT_URL, address, "backchannel.logout.session.required", "true"));
        try {
            done.run();
        } finally {
            setOfBrowsers(Map.of(LOGOUT_URL, before));
        }
    }

    /**
     * Keycloak signs what it says of browsers with a key that nobody has seen yet, while something is done. It is a key of another algorithm:
     * the tests of other services, which may run on the same parts, sign in by the key that they know.
     */
    static void whileSigningAnew(Runnable done) {
        String realm = new JsonObject(admin("GET", "", null).body()).getString("id");
        JsonObject key = new JsonObject()
                .put("name", "anew")
                .put("providerId", "rsa-generated")
                .put("providerType", "org.keycloak.keys.KeyProvider")
                .put("parentId", realm)
                .put(
                        "config",
                        new JsonObject()
                                .put("priority", new JsonArray().add("900"))
                                .put("algorithm", new JsonArray().add("RS384")));
        String made = admin("POST", "/components", key)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        setOfBrowsers(Map.of("id.token.signed.response.alg", "RS384"));
        try {
            done.run();
        } finally {
            setOfBrowsers(Map.of("id.token.signed.response.alg", FORGOTTEN));
            admin("DELETE", "/components/" + made.substring(made.lastIndexOf('/') + 1), null);
        }
    }

    private static JsonObject browsers() {
        return new JsonArray(admin("GET", "/clients?clientId=web", null).body()).getJsonObject(0);
    }

    private static void setOfBrowsers(Map<String, String> attributes) {
        JsonObject client = browsers();
        attributes.forEach((name, value) -> client.getJsonObject("attributes").put(name, value));
        admin("PUT", "/clients/" + client.getString("id"), client);
    }

    static void endSession(String sid) {
        admin("DELETE", "/sessions/" + sid, null);
    }

    private static HttpResponse<String> admin(String method, String path, JsonObject body) {
        var keycloak = RealParts.running().keycloak();
        String admin = token(
                keycloak.realm("master"),
                "grant_type=password&client_id=admin-cli&username=" + keycloak.admin() + "&password="
                        + keycloak.password());
        BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.encode());
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/zorgkring" + path))
                        .header("Authorization", "Bearer " + admin)
                        .header("Content-Type", "application/json")
                        .method(method, content));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static String token(String issuer, String form) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return new JsonObject(answer.body()).getString("access_token");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
