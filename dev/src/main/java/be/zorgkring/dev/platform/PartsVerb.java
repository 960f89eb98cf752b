package be.zorgkring.dev.platform;

import be.zorgkring.parts.Lifetime;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.Progress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.local.LocalParts;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** PostgreSQL, Kafka and Keycloak alone, so that tests that are run again and again find them warm. */
@Command(
        name = "parts",
        description = "Starts PostgreSQL, Kafka and Keycloak for tests and keeps them until Ctrl-C.",
        mixinStandardHelpOptions = true)
public final class PartsVerb implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        StateFolder state = Places.state("parts");
        try (FileLock lock = state.lock()) {
            Leftovers.refuse(state);
            Progress progress = Terminal.progress();
            LocalParts parts = new LocalParts(state, Ports.from(System.getenv()), Lifetime.THROWN_AWAY, progress);
            CountDownLatch stopped = new CountDownLatch(1);
            state.processFile(Leftovers.LAUNCHER).write(ProcessHandle.current());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                parts.stop();
                state.processFile(Leftovers.LAUNCHER).delete();
                stopped.countDown();
            }));
            RunningParts running = parts.start();
            Path description = state.root().resolve("parts.properties");
            running.write(description);
            progress.say("tests use these parts with -Dzorgkring.parts=" + description);
            progress.say("Ctrl-C stops them");
            stopped.await();
            return lock.isValid() ? 0 : 1;
        }
    }
}
