package be.zorgkring.dev.platform;

import be.zorgkring.parts.Commands;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the services whose sources changed since they were last built from here, and no others. */
public final class Build {

    private static final List<String> SHARED = List.of("pom.xml", "contracts", "safety", "sessions", "kernel");

    private final Path root;
    private final StateFolder state;
    private final Progress progress;

    public Build(Path root, StateFolder state, Progress progress) {
        this.root = root;
        this.state = state;
        this.progress = progress;
    }

    public void services() {
        Map<ServiceName, String> prints = prints(root);
        List<ServiceName> changed = Arrays.stream(ServiceName.values())
                .filter(service ->
                        !Files.exists(jar(service)) || !prints.get(service).equals(built(service)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        String modules = changed.stream().map(ServiceName::module).collect(Collectors.joining(","));
        progress.say("building " + modules.replace(",", ", "));
        forget(root, changed);
        maven(modules);
        changed.forEach(service -> Texts.write(note(root, service), prints.get(service)));
    }

    /** Builds all five services and the launcher, whatever was built before. */
    void everything() {
        maven(Stream.concat(Arrays.stream(ServiceName.values()).map(ServiceName::module), Stream.of("dev"))
                .collect(Collectors.joining(",")));
    }

    /**
     * Runs a build of all modules, and remembers what it built so that the next {@code up} need not build it again.
     *
     * @param maven gives Maven's exit code
     */
    public static int remembered(Path root, IntSupplier maven) {
        Map<ServiceName, String> before = prints(root); // what changes meanwhile is not in the packages for sure
        forget(root, before.keySet());
        int code = maven.getAsInt();
        if (code == 0) {
            before.forEach((service, print) -> Texts.write(note(root, service), print));
        }
        return code;
    }

    /** A build that breaks off half-way leaves packages of which nobody knows what they were made from. */
    private static void forget(Path root, Collection<ServiceName> services) {
        for (ServiceName service : services) {
            try {
                Files.deleteIfExists(note(root, service));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Map<ServiceName, String> prints(Path root) {
        String shared =
                SHARED.stream().map(name -> Fingerprint.of(root.resolve(name))).collect(Collectors.joining());
        return Arrays.stream(ServiceName.values())
                .collect(Collectors.toMap(
                        service -> service, service -> shared + Fingerprint.of(root.resolve(service.module()))));
    }

    public Path jar(ServiceName service) {
        return jar(root, service);
    }

    public static Path jar(Path root, ServiceName service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Offline first; only when something is missing there, again with the network. */
    private void maven(String modules) {
        Path log = state.log("build");
        if (run(List.of("-o"), modules, log) == 0
                || (Texts.read(log).contains("offline mode") && run(List.of(), modules, log) == 0)) {
            return;
        }
        String errors = Texts.read(log)
                .lines()
                .filter(line -> line.startsWith("[ERROR]") && line.length() > 10)
                .limit(8)
                .collect(Collectors.joining("\n"));
        throw new PartFailure("The services could not be built; see " + log + ", which says first:\n" + errors);
    }

    private int run(List<String> mode, String modules, Path log) {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-q"));
        command.addAll(mode);
        command.addAll(List.of("-f", root.resolve("pom.xml").toString(), "-pl", modules, "-am"));
        command.addAll(List.of("-Dmaven.test.skip=true", "-Dspotless.check.skip=true", "package"));
        return Commands.run(command, Map.of("JAVA_HOME", System.getProperty("java.home")), log);
    }

    private String built(ServiceName service) {
        Path note = note(root, service);
        return Files.exists(note) ? Texts.read(note) : "";
    }

    private static Path note(Path root, ServiceName service) {
        return root.resolve(service.module()).resolve("target/built-from");
    }
}
