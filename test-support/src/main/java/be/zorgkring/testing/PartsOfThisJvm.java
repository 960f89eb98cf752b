package be.zorgkring.testing;

import be.zorgkring.parts.Databases;
import be.zorgkring.parts.Lifetime;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.local.LocalParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The parts that the tests of this JVM use; started at the first question when nobody named running ones. */
final class PartsOfThisJvm {

    private static final String PROPERTY = "zorgkring.parts";
    private static final String CONTAINERS = "containers";

    private PartsOfThisJvm() {}

    static synchronized RunningParts get() {
        String named = System.getProperty(PROPERTY, "");
        if (named.isBlank() || named.equals(CONTAINERS)) {
            Path description = named.isBlank() ? startPrograms() : startContainers();
            System.setProperty(PROPERTY, description.toString());
            return RunningParts.read(description);
        }
        return RunningParts.read(Path.of(named));
    }

    /** A database of a test is worth nothing afterwards; when its server is gone too, all the better. */
    static void forget(Databases databases, String database) {
        try {
            databases.drop(database);
        } catch (PartFailure serverIsGone) {
            return;
        }
    }

    private static Path startPrograms() {
        StateFolder state = temporary();
        LocalParts parts = new LocalParts(state, Ports.free(), Lifetime.THROWN_AWAY, Progress.SILENT);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            parts.stop();
            StateFolder.delete(state.root());
        }));
        Path description = state.root().resolve("parts.properties");
        parts.start().write(description);
        return description;
    }

    /** Testcontainers removes the containers when the JVM ends. */
    private static Path startContainers() {
        StateFolder state = temporary();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> StateFolder.delete(state.root())));
        return ContainerParts.start(state, Progress.SILENT).description();
    }

    private static StateFolder temporary() {
        try {
            return new StateFolder(Files.createTempDirectory("zorgkring-test-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
