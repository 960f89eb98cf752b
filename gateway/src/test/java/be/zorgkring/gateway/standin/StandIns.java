package be.zorgkring.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Endpoints that stand where the services would, only to see what the gateway sends and to answer on demand. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        int door = freePort();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.test-port", Integer.toString(door));
        settings.put("quarkus.management.test-port", Integer.toString(freePort()));
        settings.put("zorgkring.gateway.public-url", "http://127.0.0.1:" + door);
        settings.put("zorgkring.gateway.patient-url", listen("patient"));
        settings.put("zorgkring.gateway.network-url", listen("network"));
        settings.put("zorgkring.gateway.action-url", listen("action"));
        // Nobody listens here: the service that is down.
        settings.put("zorgkring.gateway.reporting-url", "http://127.0.0.1:" + freePort());
        for (String service : List.of("patient", "network", "action", "reporting")) {
            settings.put(
                    "zorgkring.gateway.management." + service + "-url",
                    settings.get("zorgkring.gateway." + service + "-url"));
        }
        settings.put("quarkus.shutdown.timeout", "1s");
        settings.put("zorgkring.gateway.upstream.timeout", "1S");
        settings.put("zorgkring.gateway.upstream.part-timeout", "1S");
        settings.put("zorgkring.gateway.rate.anonymous.burst", "10000");
        settings.put("zorgkring.gateway.rate.signed-in.burst", "10000");
        settings.put("zorgkring.gateway.cors-origins", "https://app.example");
        return settings;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private String listen(String name) {
        StandIn service = new StandIn(vertx, name);
        service.listen(0).toCompletionStage().toCompletableFuture().join();
        return "http://127.0.0.1:" + service.port();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
