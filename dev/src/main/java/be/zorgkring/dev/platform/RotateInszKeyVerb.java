package be.zorgkring.dev.platform;

import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.identity.Secrets;
import be.zorgkring.testing.Browser;
import be.zorgkring.testing.SignIn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Rotates the keys of the INSZ as an operator does: new keys for the next start, then everything under them. */
@Command(
        name = "rotate-insz-key",
        description = "Brings all INSZ numbers of the running platform under its present keys.",
        mixinStandardHelpOptions = true)
public final class RotateInszKeyVerb implements Callable<Integer> {

    private static final String PATH = "/api/operations/insz-rotations";
    private static final String OPERATOR = "olga.peters";
    private static final int PAUSE_MILLIS = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(
            names = "--new-keys",
            description = "Only makes new keys; they are the present ones after the next './zorgkring up'.")
    private boolean newKeys;

    @Override
    public Integer call() {
        if (newKeys) {
            Secrets secrets = new Secrets(Places.state("up"));
            secrets.renew("insz");
            secrets.renew("insz-index");
            System.out.println("New keys are made. Start the platform anew, then run './zorgkring rotate-insz-key'.");
            return 0;
        }
        URI gateway = RunningPlatform.find().gateway();
        send(
                gateway,
                HttpRequest.newBuilder()
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.noBody()));
        return follow(gateway);
    }

    private static int follow(URI gateway) {
        long before = -1;
        while (true) {
            JsonNode progress = send(gateway, HttpRequest.newBuilder().GET());
            long left = progress.path("left").asLong();
            if (left != before) {
                System.out.printf("  left to bring under the present keys: %d%n", left);
                before = left;
            }
            if (progress.at("/rotation/state").asText().equals("finished")) {
                progress.path("sealed")
                        .forEach(key -> System.out.printf(
                                "  sealed under key %s: %d%s%n",
                                key.path("keyId").asText(),
                                key.path("numbers").asLong(),
                                key.path("current").asBoolean() ? " (present)" : ""));
                return left == 0 ? 0 : 1;
            }
            pause();
        }
    }

    private static JsonNode send(URI gateway, HttpRequest.Builder request) {
        HttpResponse<String> answer = new Browser()
                .send(
                        gateway.resolve(PATH),
                        request.header("Authorization", "Bearer " + SignIn.accessToken(OPERATOR))
                                .header("Accept", "application/json, application/problem+json"));
        if (answer.statusCode() >= 300) {
            throw new PartFailure("The platform answered " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new PartFailure("The platform answered something that is not JSON.");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
