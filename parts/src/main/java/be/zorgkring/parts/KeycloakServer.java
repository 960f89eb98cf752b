package be.zorgkring.parts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak, built once for PostgreSQL and started without looking at its build again. */
public final class KeycloakServer {

    static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=true", "--cache=local");

    private static final String ADMIN = "admin";

    private final Bill bill;
    private final StateFolder state;
    private final Lifetime lifetime;
    private final Ports ports;
    private final Program program;

    public KeycloakServer(Bill bill, StateFolder state, Ports ports, Lifetime lifetime) {
        this.bill = bill;
        this.state = state;
        this.lifetime = lifetime;
        this.ports = ports;
        this.program = new Program("keycloak", state);
    }

    static void build(Path home, Path log) {
        List<String> command =
                new ArrayList<>(List.of("sh", home.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        if (Commands.run(command, Map.of("JAVA_HOME", System.getProperty("java.home")), log) != 0) {
            throw new PartFailure("Keycloak could not be built for PostgreSQL; see " + log + ".");
        }
    }

    public KeycloakAddress address() {
        return new KeycloakAddress("http://127.0.0.1:" + ports.keycloak(), ADMIN, ADMIN);
    }

    public void start(PostgresAddress postgres, String database, String role) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        environment.put("KC_DB_URL", "jdbc:postgresql://" + postgres.address() + "/" + database);
        environment.put("KC_DB_USERNAME", role);
        environment.put("KC_DB_PASSWORD", role);
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(ports.keycloak()));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.keycloakManagement()));
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:warn");
        environment.put("KC_HOSTNAME", address().url());
        program.start(command(), environment);
        program.await(Duration.ofSeconds(600), this::answers);
    }

    public void stop() {
        program.stop(Duration.ofSeconds(20));
    }

    /** What kc.sh would run, without the shell in between that would hide the process id. */
    private List<String> command() {
        Path home = bill.keycloak();
        List<String> command = new ArrayList<>(List.of(
                Commands.java(),
                "-Xms64m",
                "-Xmx400m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true"));
        command.addAll(lifetime.classArchive(state, "keycloak"));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.addAll(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized"));
        return command;
    }

    private boolean answers() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest ask = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + ports.keycloakManagement() + "/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
