package be.zorgkring.dev.platform;

import be.zorgkring.parts.PartFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/** Asks for page after page of the verification of the access log, and prints what was found. */
public final class LogVerification {

    private static final String PATH = "/api/access-log/verifications";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI gateway;
    private final Supplier<String> token;
    private final PrintStream out;

    /** @param token of a data protection officer; asked for each page, since a long log outlives it */
    public LogVerification(URI gateway, Supplier<String> token, PrintStream out) {
        this.gateway = gateway;
        this.token = token;
        this.out = out;
    }

    /** Whether the log is whole. */
    public boolean run() {
        long people = 0;
        long records = 0;
        long waiting = 0;
        long breaks = 0;
        JsonNode page;
        String cursor = "";
        try (HttpClient http = HttpClient.newHttpClient()) {
            do {
                page = page(http, cursor);
                people += page.path("people").asLong();
                records += page.path("records").asLong();
                waiting += page.path("waitingForSeal").asLong();
                breaks += page.path("breaks").size();
                page.path("breaks").forEach(this::print);
                cursor = page.path("next").asText("");
            } while (!cursor.isEmpty());
        }
        out.printf("%d records of %d people verified; %d people wait for their seal.%n", records, people, waiting);
        if (page.has("lastSeal")) {
            out.printf(
                    "Last seal: %d, of %s.%n",
                    page.at("/lastSeal/number").asLong(),
                    page.at("/lastSeal/at").asText());
        }
        out.println(
                breaks == 0 ? "The access log is whole." : "The access log is broken in %d places.".formatted(breaks));
        return breaks == 0;
    }

    private void print(JsonNode found) {
        String whose =
                found.has("patientId") ? "person " + found.path("patientId").asText() + " record" : "seal";
        out.printf(
                "  %-14s %s %d%n",
                found.path("kind").asText(), whose, found.path("position").asLong());
    }

    private JsonNode page(HttpClient http, String cursor) {
        URI address = gateway.resolve(cursor.isEmpty() ? PATH : PATH + "?cursor=" + cursor);
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + token.get())
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{}"))
                            .build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new PartFailure(
                        "The access log could not be verified: the gateway answers " + answer.statusCode() + ".");
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new PartFailure("The access log could not be verified: the gateway does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("The verification was interrupted.", e);
        }
    }
}
