package be.zorgkring.dev.demo.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The bulk imports of the platform, through its gateway. What is down or busy is tried again for a while. */
final class ImportApi implements AutoCloseable {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance))
            .build();
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(2);
    private static final int KEY_LENGTH = 32;

    private final URI gateway;
    private final Bearer bearer;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    ImportApi(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.bearer = new Bearer(token, Clock.systemUTC());
    }

    /** @param path such as {@code /api/patients/imports}; answers the count under the name */
    long count(String path, String counted) {
        return exchange(path, () -> HttpRequest.newBuilder().GET())
                .path(counted)
                .asLong();
    }

    /** @param attempt 0, and one more for each time that what was refused is sent again */
    List<ImportResult> send(String path, List<? extends ImportItem> items, int attempt) {
        byte[] body = write(Map.of("items", items));
        String key = HexFormat.of().formatHex(sha256(body)).substring(0, KEY_LENGTH) + "-" + attempt;
        return ImportResult.read(exchange(path, () -> HttpRequest.newBuilder()
                .POST(BodyPublishers.ofByteArray(body))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)));
    }

    private JsonNode exchange(String path, Supplier<HttpRequest.Builder> request) {
        Patience patience = new Patience(LONGEST_OUTAGE);
        boolean renewed = false;
        while (true) {
            String token = bearer.token();
            HttpResponse<byte[]> answer = answer(request.get()
                    .uri(gateway.resolve(path))
                    .timeout(LONGEST_OUTAGE)
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/json")
                    .build());
            if (answer == null) {
                tryAgain(patience, Duration.ZERO, path + ": the gateway does not answer");
            } else if (answer.statusCode() / 100 == 2) {
                return read(answer.body());
            } else if (answer.statusCode() == 401 && !renewed) {
                bearer.refused(token);
                renewed = true;
            } else if (PASSING.contains(answer.statusCode())) {
                tryAgain(patience, retryAfter(answer), path + " answers " + answer.statusCode());
            } else {
                throw new ProgrammeFailure("Loading the demo programme failed: %s answers %d %s."
                        .formatted(path, answer.statusCode(), ImportResult.codes(readOrEmpty(answer.body()))));
            }
        }
    }

    /** Null when nothing came back. */
    private HttpResponse<byte[]> answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProgrammeFailure("Loading the demo programme was interrupted.", e);
        }
    }

    private static void tryAgain(Patience patience, Duration asked, String trouble) {
        if (!patience.pause(asked)) {
            throw new ProgrammeFailure("Loading the demo programme was given up after %d seconds: %s."
                    .formatted(LONGEST_OUTAGE.toSeconds(), trouble));
        }
    }

    private static Duration retryAfter(HttpResponse<?> answer) {
        String seconds = answer.headers().firstValue("Retry-After").orElse("");
        return seconds.matches("[0-9]{1,2}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new ProgrammeFailure("Loading the demo programme failed: an answer is not JSON.");
        }
    }

    private static JsonNode readOrEmpty(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return JSON.createObjectNode();
        }
    }

    static byte[] write(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new IllegalStateException("a body cannot be written", e);
        }
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
