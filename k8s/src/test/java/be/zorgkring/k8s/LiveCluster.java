package be.zorgkring.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The least of a Kubernetes API that a template's {@code lookup} asks: which kinds there are, and what is there already. Helm finds it
 * by the variable {@code KUBECONFIG} of the test's JVM.
 */
final class LiveCluster {

    static final LiveCluster PLAYED = new LiveCluster();

    private static final Map<String, List<String>> KINDS =
            Map.of("v1", List.of("Secret"), "apps/v1", List.of("Deployment"));

    private final Map<String, JsonNode> there = new ConcurrentHashMap<>();
    private HttpServer server;

    private LiveCluster() {}

    /** Starts it at the first call. */
    synchronized void describe() {
        if (server != null) {
            return;
        }
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
            Files.writeString(Path.of(System.getenv("KUBECONFIG")), """
                    apiVersion: v1
                    kind: Config
                    clusters: [{name: here, cluster: {server: "http://127.0.0.1:%d"}}]
                    users: [{name: me, user: {}}]
                    contexts: [{name: here, context: {cluster: here, user: me}}]
                    current-context: here
                    """.formatted(
                            server.getAddress().getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object that is there, as an install made it or as somebody changed it since. */
    void holds(JsonNode manifest) {
        String kind = manifest.path("kind").asText();
        there.put(
                "%s/namespaces/%s/%s/%s"
                        .formatted(
                                root(manifest.path("apiVersion").asText()),
                                manifest.at("/metadata/namespace").asText(),
                                plural(kind),
                                Chart.nameOf(manifest)),
                manifest);
    }

    boolean isEmpty() {
        return there.isEmpty();
    }

    void holdsNothing() {
        there.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        JsonNode found = KINDS.keySet().stream()
                .filter(version -> path.equals(root(version)))
                .findFirst()
                .map(LiveCluster::kinds)
                .orElse(there.get(path));
        String body = found == null
                ? "{\"kind\":\"Status\",\"apiVersion\":\"v1\",\"status\":\"Failure\",\"reason\":\"NotFound\",\"code\":404}"
                : found.toString();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(found == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static JsonNode kinds(String version) {
        List<Map<String, Object>> resources = KINDS.get(version).stream()
                .<Map<String, Object>>map(
                        kind -> Map.of("name", plural(kind), "kind", kind, "namespaced", true, "verbs", List.of("get")))
                .toList();
        return Chart.YAML.valueToTree(
                Map.of("kind", "APIResourceList", "groupVersion", version, "resources", resources));
    }

    private static String root(String version) {
        return (version.contains("/") ? "/apis/" : "/api/") + version;
    }

    private static String plural(String kind) {
        return kind.toLowerCase(Locale.ROOT) + "s";
    }
}
