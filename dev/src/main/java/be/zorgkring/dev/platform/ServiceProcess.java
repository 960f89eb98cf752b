package be.zorgkring.dev.platform;

import be.zorgkring.parts.Commands;
import be.zorgkring.parts.Lifetime;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Program;
import be.zorgkring.parts.StateFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One service in a JVM of its own, ready when it says so itself. */
final class ServiceProcess implements Service {

    private static final Duration LIMIT = Duration.ofSeconds(300);

    // Five of them share one machine. What each saves: docs/performance.md. JDKs before 25 ignore the last one.
    private static final List<String> SMALL = List.of(
            "-Xmx96m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseCompactObjectHeaders");

    // It starts often and never runs for long: what the second compiler makes would not be worth its work.
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1");

    private final Program program;
    private final Supplier<List<String>> command;

    private ServiceProcess(ServiceName service, StateFolder state, Supplier<List<String>> command) {
        this.program = new Program(service.module(), state);
        this.command = command;
    }

    /** As the launcher runs it, from its package. */
    static ServiceProcess ofPackage(ServiceName service, StateFolder state, Path jar, Lifetime lifetime) {
        return new ServiceProcess(service, state, () -> {
            if (!Files.exists(jar)) {
                throw new PartFailure(service.module() + " is not built: there is no " + jar + ".");
            }
            return command(jar, lifetime == Lifetime.THROWN_AWAY ? SHORT_LIVED : List.of());
        });
    }

    /** By another command of the caller's. */
    static ServiceProcess of(ServiceName service, StateFolder state, List<String> command) {
        return new ServiceProcess(service, state, () -> command);
    }

    private static List<String> command(Path jar, List<String> more) {
        List<String> command = new ArrayList<>(List.of(Commands.java()));
        command.addAll(SMALL);
        command.addAll(more);
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    @Override
    public void start(Map<String, String> settings, int managementPort) {
        program.start(command.get(), settings);
        program.await(LIMIT, () -> Readiness.answers(managementPort));
    }

    @Override
    public void runToItsEnd(Map<String, String> settings) {
        program.start(command.get(), settings);
        program.awaitEnd(LIMIT);
    }

    @Override
    public boolean isAlive() {
        return program.isAlive();
    }

    @Override
    public void kill() {
        program.kill();
    }

    @Override
    public void stall() {
        program.signal("STOP");
    }

    @Override
    public void goOn() {
        program.signal("CONT");
    }

    @Override
    public void stop() {
        program.stop(Duration.ofSeconds(25));
    }
}
