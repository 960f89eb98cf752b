package be.zorgkring.dev.platform;

import be.zorgkring.parts.PartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Reads what a service shows Prometheus. */
final class Metrics {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    // As long as a Prometheus waits.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Metrics() {}

    static double read(int managementPort, String name) {
        return all(managementPort)
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    static String all(int managementPort) {
        URI address = URI.create("http://127.0.0.1:" + managementPort + "/q/metrics");
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(address)
                                    .timeout(PATIENCE)
                                    .GET()
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new PartFailure("No metrics at " + address + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while reading metrics.", e);
        }
    }
}
