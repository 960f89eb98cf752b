package be.zorgkring.systemtests.running;

import be.zorgkring.parts.identity.Invented;
import be.zorgkring.systemtests.traces.OneTrace;
import be.zorgkring.testing.SignIn;
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
import java.util.concurrent.atomic.AtomicInteger;

/** A GP's client as it should be written: it repeats what was not answered, with the same key. */
public final class Inclusions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    // The platform of a run is new, and all of the run draws from here.
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final URI gateway;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    public Inclusions(URI gateway) {
        this.gateway = gateway;
    }

    /** Includes an invented person, however often the platform has to be asked; gives the id of the record. */
    public String include(String key) throws InterruptedException {
        return include(key, new OneTrace().traceparent());
    }

    /** The same, as part of a trace of the caller's. */
    public String include(String key, String traceparent) throws InterruptedException {
        Invented.Number person = Invented.KILL.number(NEXT.getAndIncrement());
        String body = """
                {"insz":"%s","name":{"given":["Kill"],"family":"Verzonnen"},"birthDate":"%s","sex":"female",
                 "municipality":{"nis":"24062","name":"Leuven"},"languages":["nl"],"conditions":[],
                 "pilot":"zorgzaam-leuven",
                 "consent":{"sharing":"given","takingPart":"given","method":"paper","at":"2024-01-01T10:00:00Z"}}""".formatted(person.insz(), person.birthDate());
        HttpResponse<String> answer = until(201, () -> request("/api/patients", "an.peeters")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("traceparent", traceparent)
                .POST(BodyPublishers.ofString(body)));
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Reads as somebody until the answer is 200. */
    public JsonNode read(String path, String username) throws InterruptedException {
        try {
            return JSON.readTree(until(200, () -> request(path, username).GET()).body());
        } catch (IOException e) {
            throw new IllegalStateException("not JSON at " + path, e);
        }
    }

    /** What one request with a token is answered. */
    public int status(String path, String token) throws InterruptedException {
        try {
            return HTTP.send(bearing(path, token).GET().build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new IllegalStateException("no answer at " + path, e);
        }
    }

    private HttpRequest.Builder request(String path, String username) {
        return bearing(path, SignIn.accessToken(username));
    }

    private HttpRequest.Builder bearing(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> until(int status, java.util.function.Supplier<HttpRequest.Builder> request)
            throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            String found;
            try {
                HttpResponse<String> answer = HTTP.send(request.get().build(), BodyHandlers.ofString());
                if (answer.statusCode() == status) {
                    return answer;
                }
                found = answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                found = e.toString();
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("expected " + status + ", found " + found);
            }
            Thread.sleep(100);
        }
    }
}
