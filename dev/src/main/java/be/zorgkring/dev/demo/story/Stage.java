package be.zorgkring.dev.demo.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/** Where the story is played: sends each request, checks its answer and prints who did what, the status and the time. */
final class Stage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final URI gateway;
    private final PrintStream out;
    private int steps;

    Stage(URI gateway, PrintStream out) {
        this.gateway = gateway;
        this.out = out;
    }

    int steps() {
        return steps;
    }

    void chapter(String title) {
        out.printf("%n%s%n", title);
    }

    /** One request that must answer with the status. */
    Answer get(Who who, String what, String path, int status) {
        return shown(who, what, request(who, "GET", path, null, null), status);
    }

    Answer post(Who who, String what, String path, Object body, int status) {
        return post(who, what, path, body, UUID.randomUUID().toString(), status);
    }

    Answer post(Who who, String what, String path, Object body, String key, int status) {
        return shown(who, what, requestWithKey(who, path, body, key), status);
    }

    Answer put(Who who, String what, String path, Object body, String etag, int status) {
        return shown(who, what, request(who, "PUT", path, body, etag), status);
    }

    /** Takes a file away; its content is not looked into. */
    Answer download(Who who, String what, String path, String mediaType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", mediaType)
                .header("Accept-Language", "nl")
                .GET();
        return shown(who, what, send(who, path, request), 200);
    }

    Answer delete(Who who, String what, String path, String etag, int status) {
        return shown(who, what, request(who, "DELETE", path, null, etag), status);
    }

    /** The same GET until the answer is as it must become; the time shown is how long that took. */
    Answer until(Who who, String what, String path, Predicate<Answer> expected) {
        return until(who, what, path, expected, Instant.now());
    }

    /** As {@link #until(Who, String, String, Predicate)}, with the time counted from a moment before. */
    Answer until(Who who, String what, String path, Predicate<Answer> expected, Instant since) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Answer answer = request(who, "GET", path, null, null);
            if (expected.test(answer)) {
                long millis = Duration.between(since, Instant.now()).toMillis();
                print(who, what, answer.status(), millis, answer.problem());
                return new Answer(answer.status(), answer.body(), answer.location(), answer.etag(), millis);
            }
            if (Instant.now().isAfter(end)) {
                print(who, what, answer.status(), PATIENCE.toMillis(), answer.problem());
                throw new StoryDiffers(
                        what + " within " + PATIENCE.toSeconds() + " s", answer.status() + " " + answer.body());
            }
            pause();
        }
    }

    void note(String text) {
        out.printf("      %s%n", text);
    }

    /** Something that is no request but belongs to the story. */
    void done(String who, String what, long millis) {
        print(who, what, 200, millis, "");
    }

    private Answer shown(Who who, String what, Answer answer, int status) {
        print(who, what, answer.status(), answer.millis(), answer.problem());
        if (answer.status() != status) {
            throw new StoryDiffers(Integer.toString(status), answer.status() + " " + answer.body());
        }
        return answer;
    }

    private void print(Who who, String what, int status, long millis, String problem) {
        print(who.name(), what, status, millis, problem);
    }

    private void print(String who, String what, int status, long millis, String problem) {
        steps++;
        out.printf("  %2d  %-28s %-62s %3d %6d ms  %s%n", steps, who, what, status, millis, problem);
    }

    private Answer requestWithKey(Who who, String path, Object body, String key) {
        HttpRequest.Builder request = builder("POST", path, body).header("Idempotency-Key", key);
        return send(who, path, request);
    }

    private Answer request(Who who, String method, String path, Object body, String etag) {
        HttpRequest.Builder request = builder(method, path, body);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(who, path, request);
    }

    private HttpRequest.Builder builder(String method, String path, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en");
        if (body == null) {
            return request.method(method, BodyPublishers.noBody());
        }
        return request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json(body)));
    }

    private Answer send(Who who, String path, HttpRequest.Builder request) {
        long begin = System.nanoTime();
        return Answer.of(who.send(gateway.resolve(path), request), System.nanoTime() - begin);
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
