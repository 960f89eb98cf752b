package be.zorgkring.dev.platform;

import be.zorgkring.dev.parts.Commands;
import be.zorgkring.dev.parts.Lifetime;
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
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ServiceName service;
    private final Program program;
    private final StateFolder state;
    private final Lifetime lifetime;

    ServiceProcess(ServiceName service, StateFolder state, Lifetime lifetime) {
        this.service = service;
        this.program = new Program(service.module(), state);
        this.state = state;
        this.lifetime = lifetime;
    }

    void start(Path jar, Map<String, String> settings, int managementPort) {
        if (!Files.exists(jar)) {
            throw new PartFailure(service.module() + " is not built: there is no " + jar + ".");
        }
        program.start(command(jar), settings);
        URI ready = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
        program.await(LIMIT, () -> answers(ready));
    }

    private List<String> command(Path jar) {
        List<String> command = new ArrayList<>(List.of(Commands.java(), "-Xmx192m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(lifetime.classArchive(state, service.module()));
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
