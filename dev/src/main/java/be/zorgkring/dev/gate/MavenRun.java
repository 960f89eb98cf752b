package be.zorgkring.dev.gate;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import be.zorgkring.parts.PartFailure;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Maven over all modules, once or more: everything goes to a log, and what a person wants to see meanwhile to the terminal. */
final class MavenRun {

    private static final Pattern WORTH_SEEING =
            Pattern.compile("^\\[INFO] Building .*|^\\[(ERROR|WARNING)].*Tests run:.*|^\\[INFO] Tests run:.* -- in .*"
                    + "|^\\[ERROR] .*|^\\[INFO] BUILD .*");
    private static final int LAST_LINES = 60;

    private final Path log;
    private final Predicate<String> modules;
    private final Deque<String> last = new ArrayDeque<>();
    private int code;
    private boolean begun;

    /** @param modules which ones it tests, by the names of their folders */
    MavenRun(Path log, Predicate<String> modules) {
        this.log = log;
        this.modules = modules;
    }

    /**
     * Runs it to its end and gives its exit code.
     *
     * @throws StoppedFromOutside when somebody ended it
     */
    int run(List<String> command) {
        forgetEarlierRun();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try (StoppedFromOutside.OnSignal stop = StoppedFromOutside.onSignal(process::destroy);
                    BufferedReader output = new BufferedReader(
                            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                    BufferedWriter all = Files.newBufferedWriter(log, CREATE, APPEND)) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    all.write(line);
                    all.newLine();
                    show(line);
                }
            }
            code = process.waitFor();
            StoppedFromOutside.unlessEndedByItself(code);
            if (code != 0) {
                StoppedFromOutside.unlessStillWanted();
            }
            return code;
        } catch (IOException e) {
            throw new PartFailure("'mvn' could not be run: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while testing.", e);
        }
    }

    Path log() {
        return log;
    }

    boolean hasBegun() {
        return begun;
    }

    /** It ended badly although no test of its modules failed, or well without having tested anything. */
    boolean isBroken(List<Tally> tallies) {
        List<Tally> own =
                tallies.stream().filter(tally -> modules.test(tally.name())).toList();
        return begun
                && (code == 0
                        ? own.stream().allMatch(tally -> tally.all() == 0)
                        : own.stream().allMatch(tally -> tally.failed() == 0));
    }

    /** The end of the log, for a build that broke outside a test. */
    List<String> lastLines() {
        return List.copyOf(last);
    }

    private void forgetEarlierRun() {
        if (!begun) {
            begun = true;
            try {
                Files.deleteIfExists(log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void show(String line) {
        last.addLast(line);
        if (last.size() > LAST_LINES) {
            last.removeFirst();
        }
        if (WORTH_SEEING.matcher(line).matches()) {
            System.out.println(line);
        }
    }
}
