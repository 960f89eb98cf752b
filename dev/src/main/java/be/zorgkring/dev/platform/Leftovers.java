package be.zorgkring.dev.platform;

import be.zorgkring.parts.Commands;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.ProcessFile;
import be.zorgkring.parts.StateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What a launcher that was killed left running in its state folder, found by the process files. */
final class Leftovers {

    static final String LAUNCHER = "launcher";

    private static final String POSTGRES = "postgres";
    private static final int LONGEST_STOP_SECONDS = 60;

    private Leftovers() {}

    static void refuse(StateFolder state) {
        List<String> running = files(state).stream()
                .filter(file -> file.running().isPresent())
                .map(Leftovers::name)
                .toList();
        if (!running.isEmpty()) {
            throw new PartFailure("An earlier run was cut off and left " + String.join(", ", running)
                    + " running; './zorgkring down' stops them.");
        }
    }

    /** Asks the launcher to stop what it started; what has no launcher any more is stopped here, the data last. */
    static boolean stop(StateFolder state) {
        boolean any = false;
        ProcessFile launcher = state.processFile(LAUNCHER);
        if (launcher.running().isPresent()) {
            any = true;
            stop(launcher, "-TERM");
        }
        for (ProcessFile file : files(state).stream()
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .toList()) {
            any |= file.running().isPresent();
            stop(file, name(file).equals(POSTGRES) ? "-INT" : "-TERM");
        }
        return any;
    }

    private static void stop(ProcessFile file, String signal) {
        file.running().ifPresent(process -> {
            Commands.run(List.of("kill", signal, Long.toString(process.pid())), Map.of(), Path.of("/dev/null"));
            try {
                process.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                process.destroyForcibly();
            }
        });
        file.delete();
    }

    private static int order(ProcessFile file) {
        return switch (name(file)) {
            case "keycloak" -> 1;
            case "kafka" -> 2;
            case POSTGRES -> 3;
            default -> 0;
        };
    }

    private static String name(ProcessFile file) {
        return file.path().getFileName().toString().replace(".pid", "");
    }

    private static List<ProcessFile> files(StateFolder state) {
        try (Stream<Path> files = Files.list(state.folder("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .map(ProcessFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
