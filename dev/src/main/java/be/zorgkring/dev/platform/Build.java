package be.zorgkring.dev.platform;

import be.zorgkring.dev.parts.Commands;
import be.zorgkring.dev.parts.PartFailure;
import be.zorgkring.dev.parts.Progress;
import be.zorgkring.dev.parts.StateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        changed.forEach(service -> write(note(service), prints.get(service)));
    }

    Path jar(ServiceName service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Offline first; whatever is missing then is fetched by the second try. */
    private void maven(String modules) {
        Path log = state.log("build");
        for (List<String> mode : List.of(List.of("-o"), List.<String>of())) {
            List<String> command = Stream.of(
                            List.of("mvn", "-B", "-q"),
                            mode,
                            List.of("-f", root.resolve("pom.xml").toString(), "-pl", modules, "-am"),
                            List.of("-DskipTests", "-Dspotless.check.skip=true", "package"))
                    .flatMap(List::stream)
                    .toList();
            if (Commands.run(command, Map.of("JAVA_HOME", System.getProperty("java.home")), log) == 0) {
                return;
            }
        }
        throw new PartFailure("The services could not be built; see " + log + ".");
    }

    private String built(ServiceName service) {
        try {
            return Files.exists(note(service)) ? Files.readString(note(service)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path note(ServiceName service) {
        return root.resolve(service.module()).resolve("target/built-from");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
