package be.zorgkring.dev.platform;

import be.zorgkring.dev.parts.Commands;
import be.zorgkring.dev.parts.PartFailure;
import be.zorgkring.dev.parts.Program;
import be.zorgkring.dev.parts.StateFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One service in a JVM of its own, ready when it says so itself. */
final class ServiceProcess {

    private static final Duration LIMIT = Duration.ofSeconds(300);

    // Five of them share one machine. What each saves: docs/performance.md. JDKs before 25 ignore the last one.
    private static final List<String> SMALL = List.of(
            "-Xmx96m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseCompactObjectHeaders");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ServiceName service;
    private final Program program;

    ServiceProcess(ServiceName service, StateFolder state) {
        this.service = service;
        this.program = new Program(service.module(), state);
    }

    void start(Path jar, Map<String, String> settings, int managementPort) {
        if (!Files.exists(jar)) {
            throw new PartFailure(service.module() + " is not built: there is no " + jar + ".");
        }
        program.start(command(jar), settings);
        URI ready = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        program.await(LIMIT, () -> answers(ready));
    }

    private static List<String> command(Path jar) {
        List<String> command = new ArrayList<>(List.of(Commands.java()));
        command.addAll(SMALL);
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    boolean isAlive() {
        return program.isAlive();
    }

    void kill() {
        program.kill();
    }

    void stop() {
        program.stop(Duration.ofSeconds(25));
    }

    private static boolean answers(URI address) {
        try {
            HttpRequest ask = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return HTTP.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
