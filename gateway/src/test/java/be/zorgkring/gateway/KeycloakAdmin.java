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
import java.util.UUID;
import java.util.function.Supplier;

/** What an administrator of the real Keycloak does to clients and sessions, as far as tests need it. */
final class KeycloakAdmin {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

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
        JsonObject client =
                new JsonArray(admin("GET", "/clients?clientId=web", null).body()).getJsonObject(0);
        setLifespan(client, Integer.toString(seconds));
        try {
            return done.get();
        } finally {
            // An empty value is how Keycloak is told to forget one.
            setLifespan(client, "");
        }
    }

    private static void setLifespan(JsonObject client, String seconds) {
        JsonObject changed = client.copy();
        changed.getJsonObject("attributes").put("access.token.lifespan", seconds);
        admin("PUT", "/clients/" + client.getString("id"), changed);
    }

    /** Has Keycloak tell this gateway of sessions that end there, while something is done. */
    static void whileToldTo(String address, Runnable done) {
        JsonObject client =
                new JsonArray(admin("GET", "/clients?clientId=web", null).body()).getJsonObject(0);
        JsonObject changed = client.copy();
        changed.getJsonObject("attributes")
                .put("backchannel.logout.url", address)
                .put("backchannel.logout.session.required", "true");
        admin("PUT", "/clients/" + client.getString("id"), changed);
        try {
            done.run();
        } finally {
            JsonObject before = client.copy();
            before.getJsonObject("attributes")
                    .put(
                            "backchannel.logout.url",
                            client.getJsonObject("attributes").getString("backchannel.logout.url", ""));
            admin("PUT", "/clients/" + client.getString("id"), before);
        }
    }

    /** Keycloak signs with a key that nobody has seen yet, while something is done. */
    static void whileSigningAnew(Runnable done) {
        String realm = new JsonObject(admin("GET", "", null).body()).getString("id");
        JsonObject key = new JsonObject()
                .put("name", "anew")
                .put("providerId", "rsa-generated")
                .put("providerType", "org.keycloak.keys.KeyProvider")
                .put("parentId", realm)
                .put("config", new JsonObject().put("priority", new JsonArray().add("900")));
        String made = admin("POST", "/components", key)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try {
            done.run();
        } finally {
            admin("DELETE", "/components/" + made.substring(made.lastIndexOf('/') + 1), null);
        }
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
