package be.zorgkring.testing;

import be.zorgkring.parts.Bill;
import be.zorgkring.parts.Databases;
import be.zorgkring.parts.KafkaBroker;
import be.zorgkring.parts.Lifetime;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.TopicList;
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
        if (named.isBlank()) {
            return remembered(startPrograms());
        }
        if (named.equals(CONTAINERS)) {
            return remembered(startContainers());
        }
        RunningParts running = RunningParts.read(Path.of(named));
        return running.kafkaServers().isEmpty() ? remembered(startBroker(running)) : running;
    }

    /** Quarkus may load this class again for another test profile: what must last is a system property. */
    private static RunningParts remembered(Path description) {
        System.setProperty(PROPERTY, description.toString());
        return RunningParts.read(description);
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
        stopAtTheEnd(state, parts::stop);
        return described(state, parts.start());
    }

    /** Services that are tested side by side would answer each other's events on one broker. */
    private static Path startBroker(RunningParts running) {
        StateFolder state = temporary();
        KafkaBroker kafka = new KafkaBroker(Bill.settle(Progress.SILENT), state, Ports.free(), Lifetime.THROWN_AWAY);
        stopAtTheEnd(state, kafka::lose);
        kafka.start();
        TopicList.fromContracts().provide(kafka.servers());
        return described(state, running.withKafka(kafka.servers()));
    }

    private static void stopAtTheEnd(StateFolder state, Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.run();
            StateFolder.delete(state.root());
        }));
    }

    private static Path described(StateFolder state, RunningParts parts) {
        Path description = state.root().resolve("parts.properties");
        parts.write(description);
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
