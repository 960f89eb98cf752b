package be.zorgkring.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One program that runs beside us, its output in a log file and its process id on disk. */
public final class Program {

    private static final int LAST_LINES = 12;
    private static final int LONGEST_LINE = 1000;

    private final String name;
    private final Path log;
    private final ProcessFile file;
    private Process process;

    public Program(String name, StateFolder state) {
        this.name = name;
        this.log = state.log(name);
        this.file = state.processFile(name);
    }

    public String name() {
        return name;
    }

    /** Starts it in a session of its own where the system can, so that Ctrl-C reaches us first and we stop in order. */
    public void start(List<String> command, Map<String, String> environment) {
        file.running().ifPresent(earlier -> {
            throw new PartFailure(name + " of an earlier run is still there (process " + earlier.pid()
                    + "); stop it with './zorgkring down'.");
        });
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            whole.add("/usr/bin/setsid");
        }
        whole.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            process = builder.start();
            process.getOutputStream().close();
            file.write(process.toHandle());
        } catch (IOException e) {
            throw new PartFailure(name + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    /** Asks until the answer is yes; says what the log ends with when the program dies or time is up. */
    public void await(Duration limit, BooleanSupplier ready) {
        Instant end = Instant.now().plus(limit);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new PartFailure(name + " stopped by itself; its log " + log + " ends with:\n" + tail(log));
            }
            if (Instant.now().isAfter(end)) {
                throw new PartFailure(name + " was not ready after " + limit.toSeconds() + " s; its log " + log
                        + " ends with:\n" + tail(log));
            }
            pause();
        }
    }

    /** Waits until it ends by itself; says what the log ends with when it does not end well. */
    public void awaitEnd(Duration limit) {
        try {
            boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                throw new PartFailure(name + (ended ? " ended with " + process.exitValue() : " did not end")
                        + "; its log " + log + " ends with:\n" + tail(log));
            }
            file.delete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while waiting for " + name + ".", e);
        }
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    /** Sends a signal by its name, without SIG. */
    public void signal(String name) {
        Commands.run(List.of("kill", "-" + name, Long.toString(process.pid())), Map.of(), Path.of("/dev/null"));
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Stops what this object, or an earlier run in the same folder, started: politely, and after the limit by force. */
    public void stop(Duration limit) {
        file.running().ifPresent(running -> {
            running.destroy();
            try {
                running.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running.destroyForcibly();
            } catch (Exception e) {
                running.destroyForcibly();
            }
        });
        file.delete();
    }

    /** Without a warning, as when the power is cut; returns when it is gone. */
    public void kill() {
        file.running().ifPresent(running -> {
            running.destroyForcibly();
            running.onExit().join();
        });
        file.delete();
    }

    public ProcessFile file() {
        return file;
    }

    /** The last lines that say something: the frames of a stack trace would push out its cause. */
    public static String tail(Path log) {
        List<String> lines = Texts.read(log)
                .lines()
                .filter(line -> !line.startsWith("\tat ") && !line.isBlank())
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line)
                .toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while starting.", e);
        }
    }
}
