package be.zorgkring.dev.demo.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/** Keeps references as the services do, so that the loader can be watched without them. */
final class PlatformInMemory implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    final Map<String, Map<String, UUID>> loaded = new ConcurrentHashMap<>();
    final Map<String, String> refusals = new ConcurrentHashMap<>();
    final AtomicInteger posts = new AtomicInteger();
    final AtomicInteger created = new AtomicInteger();

    /** The status with which to answer the n-th POST. */
    volatile IntUnaryOperator status = post -> 200;

    private final HttpServer server;

    PlatformInMemory() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    int size(String kind) {
        return loaded.getOrDefault(kind, Map.of()).size();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String kind = exchange.getRequestURI().getPath().split("/", -1)[2];
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean get = exchange.getRequestMethod().equals("GET");
        int code = get ? 200 : status.applyAsInt(posts.incrementAndGet());
        ObjectNode answer = JSON.createObjectNode();
        if (get) {
            answer.put(kind, size(kind));
        } else if (code == 200) {
            take(kind, JSON.readTree(body).get("items"), answer.putArray("items"));
        } else {
            answer.put("type", "https://zorgkring.be/problems/some-problem");
        }
        byte[] text = answer.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(code, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    private void take(String kind, JsonNode items, ArrayNode results) {
        for (JsonNode item : items) {
            String reference = item.get("reference").asText();
            ObjectNode result = results.addObject().put("reference", reference);
            String refusal = refusals.remove(reference);
            if (refusal != null) {
                result.put("outcome", "refused")
                        .putObject("problem")
                        .put("type", "https://zorgkring.be/problems/" + refusal);
                continue;
            }
            UUID fresh = UUID.randomUUID();
            UUID before = loaded.computeIfAbsent(kind, key -> new ConcurrentHashMap<>())
                    .putIfAbsent(reference, fresh);
            result.put("outcome", before == null ? "created" : "existing")
                    .put("id", (before == null ? fresh : before).toString());
            created.addAndGet(before == null ? 1 : 0);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
