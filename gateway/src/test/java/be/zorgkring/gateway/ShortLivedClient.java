package be.zorgkring.gateway;

import be.zorgkring.dev.parts.RunningParts;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;

/** A client made for one test, whose tokens live a second: the only way to a really signed, really expired token. */
final class ShortLivedClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final RunningParts PARTS = RunningParts.read(Path.of(System.getProperty("zorgkring.parts")));

    private ShortLivedClient() {}

    static String token() {
        String name = "short-lived-" + UUID.randomUUID();
        String secret = UUID.randomUUID().toString();
        String admin = adminToken();
        String address = create(admin, name, secret);
        try {
            return token(
                    PARTS.issuer(), "grant_type=client_credentials&client_id=" + name + "&client_secret=" + secret);
        } finally {
            send(HttpRequest.newBuilder(URI.create(address))
                    .header("Authorization", "Bearer " + admin)
                    .DELETE());
        }
    }

    private static String create(String admin, String name, String secret) {
        JsonObject client = new JsonObject()
                .put("clientId", name)
                .put("secret", secret)
                .put("publicClient", false)
                .put("standardFlowEnabled", false)
                .put("serviceAccountsEnabled", true)
                .put("attributes", new JsonObject().put("access.token.lifespan", "1"))
                .put("defaultClientScopes", new JsonArray().add("identity").add("zorgkring-api"));
        return send(HttpRequest.newBuilder(URI.create(PARTS.keycloak().url() + "/admin/realms/zorgkring/clients"))
                        .header("Authorization", "Bearer " + admin)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(client.encode())))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String adminToken() {
        return token(
                PARTS.keycloak().realm("master"),
                "grant_type=password&client_id=admin-cli&username="
                        + PARTS.keycloak().admin() + "&password="
                        + PARTS.keycloak().password());
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
