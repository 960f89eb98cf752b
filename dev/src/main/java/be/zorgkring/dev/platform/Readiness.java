package be.zorgkring.dev.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Asks a service whether it is ready, as the cluster's probe does. */
final class Readiness {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Readiness() {}

    /** Asks until it is, or is gone, or time is up. */
    static boolean await(int managementPort, Duration limit, BooleanSupplier alive) {
        Instant end = Instant.now().plus(limit);
        while (!answers(managementPort)) {
            if (!alive.getAsBoolean() || Instant.now().isAfter(end)) {
                return false;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    static boolean answers(int managementPort) {
        URI ready = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        try {
            HttpRequest ask =
                    HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(3)).build();
            return HTTP.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
