package be.zorgkring.dev.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.parts.Commands;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
                        Commands.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName(),
                        folder.resolve("log").toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = run.inputReader()) {
            assertEquals("[INFO] Building ", output.readLine());
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
        MavenRun maven = new MavenRun(folder.resolve("log"), module -> true);

        assertEquals(
                code,
                StoppedFromOutside.unlessStopped(() -> maven.run(List.of("sh", "-c", "kill -" + signal + " $$"))));
    }

    @Test
    void aBuildThatBreaksByItselfIsNotExcused() {
        MavenRun maven = new MavenRun(folder.resolve("log"), module -> true);

        assertEquals(1, StoppedFromOutside.unlessStopped(() -> maven.run(List.of("sh", "-c", "exit 1"))));
        assertThrows(
                IllegalStateException.class,
                () -> StoppedFromOutside.unlessStopped(() -> {
                    throw new IllegalStateException("broken");
                }));
    }

    @Test
    void whatASignalDoesIsNotDoneByARunThatEndsByItself() {
        AtomicBoolean cleaned = new AtomicBoolean();

        try (StoppedFromOutside.OnSignal stop = StoppedFromOutside.onSignal(() -> cleaned.set(true))) {
            assertFalse(cleaned.get());
        }
        assertFalse(cleaned.get());
    }

    /** A run whose Maven fails, as it does when its tests break, because a signal takes away what it needs. */
    static final class Run {

        private Run() {}

        public static void main(String[] arguments) {
            Path log = Path.of(arguments[0]);
            MavenRun maven = new MavenRun(log, module -> true);
            System.exit(StoppedFromOutside.unlessStopped(() -> {
                maven.run(List.of("sh", "-c", "trap 'exit 1' TERM; echo '[INFO] Building '; sleep 60 & wait"));
                return Summary.print(
                        List.of(new Tally("module", 1, 1, 0, 1.0, List.of("a test"))), List.of(maven), Duration.ZERO);
            }));
        }
    }
}
