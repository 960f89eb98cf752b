package be.zorgkring.dev.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.parts.Commands;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoppedFromOutsideTest {

    private static final String LINE = "stopped from outside";

    @TempDir
    private Path folder;

    // Ctrl-C, SIGINT, takes the same way through a JVM; but who runs these tests as a job of a shell ignores it, all
    // children included.
    @Test
    @Timeout(60)
    void aRunThatIsStoppedSaysSoOnceAndBlamesNoTest() throws Exception {
        Process run = new ProcessBuilder(
                        Commands.java(), "-cp", System.getProperty("java.class.path"), Run.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = run.inputReader()) {
            assertEquals("begun", output.readLine());
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-TERM", Long.toString(run.pid()))
                            .start()
                            .waitFor());
            String said = output.lines().collect(Collectors.joining("\n"));
            assertEquals(2, (said + " ").split(LINE).length, said);
            assertFalse(said.contains("FAILED") || said.contains("failed"), said);
            assertEquals(143, run.waitFor());
        } finally {
            run.destroyForcibly();
        }
    }

    @ParameterizedTest
    @CsvSource({"KILL, 137", "TERM, 143"})
    void aRunWhoseMavenIsEndedHasItsCode(String signal, int code) {
        MavenRun maven = new MavenRun(folder.resolve("log"));

        assertEquals(
                code,
                StoppedFromOutside.unlessStopped(() -> maven.run(List.of("sh", "-c", "kill -" + signal + " $$"))));
    }

    @Test
    void aBuildThatBreaksByItselfIsNotExcused() {
        MavenRun maven = new MavenRun(folder.resolve("log"));

        assertEquals(1, StoppedFromOutside.unlessStopped(() -> maven.run(List.of("sh", "-c", "exit 1"))));
        assertThrows(
                IllegalStateException.class,
                () -> StoppedFromOutside.unlessStopped(() -> {
                    throw new IllegalStateException("broken");
                }));
        Checks checks = new Checks("checks");
        assertFalse(checks.check("one that breaks", () -> {
            throw new IOException("broken");
        }));
        assertFalse(checks.allPassed());
    }

    @Test
    void whatASignalDoesIsNotDoneByARunThatEndsByItself() {
        AtomicBoolean cleaned = new AtomicBoolean();

        try (StoppedFromOutside.OnSignal stop = StoppedFromOutside.onSignal(() -> cleaned.set(true))) {
            assertFalse(cleaned.get());
        }
        assertFalse(cleaned.get());
    }

    /** A run whose one check breaks because a signal takes away what it needs. */
    static final class Run {

        private Run() {}

        public static void main(String[] arguments) {
            CountDownLatch needed = new CountDownLatch(1);
            System.exit(StoppedFromOutside.unlessStopped(() -> {
                Checks checks = new Checks("run");
                try (StoppedFromOutside.OnSignal stop = StoppedFromOutside.onSignal(() -> {
                    needed.countDown();
                    pause(Duration.ofSeconds(1));
                })) {
                    System.out.println("begun");
                    checks.check("what is needed is there", () -> {
                        needed.await();
                        throw new IOException("it is gone");
                    });
                }
                return Summary.print(List.of(checks.tally()), 0, List.of(), Path.of("log"), Duration.ZERO);
            }));
        }

        private static void pause(Duration time) {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
