package be.zorgkring.systemtests.attack;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.testing.SignIn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sends requests to the gateway with whatever token an attacker has, and says plainly when an answer is another one. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI gateway;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    Client(URI gateway) {
        this.gateway = gateway;
    }

    /** The addresses of the services themselves, for who comes past the gateway. */
    static Client[] ofServices(Platform platform) {
        return Stream.of(ServiceName.PATIENT, ServiceName.NETWORK, ServiceName.ACTION)
                .map(service -> new Client(platform.address(service)))
                .toArray(Client[]::new);
    }

    /** What came back; {@code code} is the last part of a problem's type, empty when it is none. */
    record Answer(int status, JsonNode body, String location, String etag) {

        String code() {
            String type = body.path("type").asText("");
            return type.substring(type.lastIndexOf(':') + 1);
        }

        String locationId() {
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    Answer as(String username, String method, String path, Object body) {
        return with(SignIn.accessToken(username), method, path, body, null);
    }

    Answer get(String username, String path) {
        return as(username, "GET", path, null);
    }

    Answer with(String token, String method, String path, Object body, String ifMatch) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json(body)));
        }
        return send(request.build());
    }

    /** Sends until the answer fits, for what travels between services first. */
    Answer until(String username, String path, Predicate<Answer> fits) {
        return until(username, path, fits, PATIENCE);
    }

    Answer until(String username, String path, Predicate<Answer> fits, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (true) {
            Answer answer = get(username, path);
            if (fits.test(answer)) {
                return answer;
            }
            if (Instant.now().isAfter(end)) {
                throw new AttackSucceeded(
                        path + " for " + username + " stays " + answer.status() + " " + answer.body());
            }
            pause(50);
        }
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    read(answer.body()),
                    answer.headers().firstValue("Location").orElse(null),
                    answer.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? JSON.nullNode() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
