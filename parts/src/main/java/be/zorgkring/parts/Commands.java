package be.zorgkring.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a short command to its end. */
public final class Commands {

    private Commands() {}

    /** Runs it with its output in the log and gives its exit code. */
    public static int run(List<String> command, Map<String, String> environment, Path log) {
        return run(command, environment, Path.of("").toAbsolutePath(), log);
    }

    /** The same in another folder than ours. */
    public static int run(List<String> command, Map<String, String> environment, Path folder, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process.waitFor();
        } catch (IOException e) {
            throw new PartFailure("'" + command.getFirst() + "' could not be run; is it installed and on the PATH?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while running " + command.getFirst() + ".", e);
        }
    }

    /** The JDK that runs us, since that is the one whose version was checked. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
