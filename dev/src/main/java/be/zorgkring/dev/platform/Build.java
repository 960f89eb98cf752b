package be.zorgkring.dev.platform;

import be.zorgkring.dev.parts.Commands;
import be.zorgkring.dev.parts.PartFailure;
import be.zorgkring.dev.parts.Progress;
import be.zorgkring.dev.parts.StateFolder;
import be.zorgkring.dev.parts.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds the services whose sources changed since they were last built from here, and no others. */
final class Build {

    private static final List<String> SHARED = List.of("pom.xml", "contracts", "kernel");

    private final Path root;
    private final StateFolder state;
    private final Progress progress;

    Build(Path root, StateFolder state, Progress progress) {
        this.root = root;
        this.state = state;
        this.progress = progress;
    }

    void services() {
        String shared =
                SHARED.stream().map(name -> Fingerprint.of(root.resolve(name))).collect(Collectors.joining());
        Map<ServiceName, String> prints = Arrays.stream(ServiceName.values())
                .collect(Collectors.toMap(
                        service -> service, service -> shared + Fingerprint.of(root.resolve(service.module()))));
        List<ServiceName> changed = Arrays.stream(ServiceName.values())
                .filter(service ->
                        !Files.exists(jar(service)) || !prints.get(service).equals(built(service)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        String modules = changed.stream().map(ServiceName::module).collect(Collectors.joining(","));
        progress.say("building " + modules.replace(",", ", "));
        maven(modules);
        changed.forEach(service -> Texts.write(note(service), prints.get(service)));
    }

    Path jar(ServiceName service) {
        return jar(root, service);
    }

    static Path jar(Path root, ServiceName service) {
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
        return Files.exists(note(service)) ? Texts.read(note(service)) : "";
    }

    private Path note(ServiceName service) {
        return root.resolve(service.module()).resolve("target/built-from");
    }
}
