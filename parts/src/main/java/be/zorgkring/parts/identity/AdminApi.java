package be.zorgkring.parts.identity;

import be.zorgkring.parts.Detours;
import be.zorgkring.parts.KeycloakAddress;
import be.zorgkring.parts.PartFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Keycloak's admin REST interface, as far as we need it. */
final class AdminApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SPARE_SECONDS = 20;

    private final KeycloakAddress keycloak;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Token token;

    private record Token(String value, Instant until) {}

    AdminApi(KeycloakAddress keycloak) {
        this.keycloak = keycloak;
    }

    boolean exists(String path) {
        HttpResponse<String> answer = ask(path, HttpRequest.Builder::GET);
        if (answer.statusCode() != 200 && answer.statusCode() != 404) {
            throw refused("GET", path, answer);
        }
        return answer.statusCode() == 200;
    }

    /** Creates something and gives its address. */
    String create(String path, JsonNode body) {
        HttpResponse<String> answer = post(path, body);
        if (answer.statusCode() != 201) {
            throw refused("POST", path, answer);
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Answers false, and changes nothing, when something of that name is there already. */
    boolean createIfNew(String path, JsonNode body) {
        HttpResponse<String> answer = post(path, body);
        if (answer.statusCode() != 201 && answer.statusCode() != 409) {
            throw refused("POST", path, answer);
        }
        return answer.statusCode() == 201;
    }

    private HttpResponse<String> post(String path, JsonNode body) {
        return ask(path, request -> json(request).POST(BodyPublishers.ofString(body.toString())));
    }

    /** Adds to what is there already. */
    void add(String path, JsonNode body) {
        HttpResponse<String> answer = post(path, body);
        if (answer.statusCode() != 204) {
            throw refused("POST", path, answer);
        }
    }

    JsonNode read(String path) {
        HttpResponse<String> answer = ask(path, HttpRequest.Builder::GET);
        if (answer.statusCode() != 200) {
            throw refused("GET", path, answer);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new PartFailure("Keycloak gave an unreadable answer to GET " + path + ".", e);
        }
    }

    void replace(String path, JsonNode body) {
        HttpResponse<String> answer = ask(path, request -> json(request).PUT(BodyPublishers.ofString(body.toString())));
        if (answer.statusCode() != 204) {
            throw refused("PUT", path, answer);
        }
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    // A Keycloak that was brought back to an earlier moment no longer knows the administrator's session.
    private HttpResponse<String> ask(String path, UnaryOperator<HttpRequest.Builder> method) {
        HttpResponse<String> answer = send(method.apply(request(path, token())));
        if (answer.statusCode() != 401) {
            return answer;
        }
        return send(method.apply(request(path, newToken())));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(Detours.of(URI.create(keycloak.url() + "/admin/realms" + path)))
                .header("Authorization", "Bearer " + token);
    }

    private synchronized String token() {
        return token != null && Instant.now().isBefore(token.until()) ? token.value() : newToken();
    }

    private synchronized String newToken() {
        String form = "grant_type=password&client_id=admin-cli&username=" + keycloak.admin() + "&password="
                + keycloak.password();
        URI address = URI.create(keycloak.realm("master") + "/protocol/openid-connect/token");
        HttpResponse<String> answer = send(HttpRequest.newBuilder(Detours.of(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new PartFailure("Keycloak does not know its own administrator; the state folder is of another"
                    + " platform: delete it and start again.");
        }
        try {
            JsonNode signedIn = JSON.readTree(answer.body());
            token = new Token(
                    signedIn.path("access_token").asText(),
                    Instant.now().plusSeconds(signedIn.path("expires_in").asLong() - SPARE_SECONDS));
            return token.value();
        } catch (IOException e) {
            throw new PartFailure("Keycloak gave no token to its administrator.", e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PartFailure("Keycloak at " + keycloak.url() + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while asking Keycloak.", e);
        }
    }

    private static PartFailure refused(String method, String path, HttpResponse<String> answer) {
        return new PartFailure("Keycloak refused " + method + " " + path + " with " + answer.statusCode() + ": "
                + answer.body() + ".");
    }
}
