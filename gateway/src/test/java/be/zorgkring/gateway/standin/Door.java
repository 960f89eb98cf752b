package be.zorgkring.gateway.standin;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;

/** The gateway as its callers reach it: over HTTP, or byte by byte where a client library would not send such a thing. */
public final class Door {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Door() {}

    public static URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    public static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    public static HttpRequest.Builder withToken(String path, String token) {
        return to(path).header("Authorization", "Bearer " + token);
    }

    public static HttpRequest.Builder posting(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    public static HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    public static JsonObject json(HttpResponse<String> answer) {
        return new JsonObject(answer.body());
    }

    /** The last part of the type of the problem that came. */
    public static String problem(HttpResponse<String> answer) {
        String contentType = answer.headers().firstValue("Content-Type").orElse("none");
        if (!contentType.equals("application/problem+json")) {
            throw new AssertionError(
                    "no problem but " + answer.statusCode() + " " + contentType + ": " + answer.body());
        }
        JsonObject problem = json(answer);
        if (problem.getInteger("status") != answer.statusCode()) {
            throw new AssertionError("the problem says another status: " + problem);
        }
        return problem.getString("type").replace("urn:zorgkring:problem:", "");
    }

    /** Sends bytes as they are and reads until the gateway closes the connection. */
    public static String raw(String request) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException("no end after: " + answer.toString(StandardCharsets.ISO_8859_1), e);
        }
    }
}
