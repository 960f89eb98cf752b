package be.zorgkring.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers one process that we started, by its id and its start time: an id alone may meanwhile belong to somebody
 * else, whom we must not stop.
 */
public record ProcessFile(Path path) {

    public void write(ProcessHandle process) {
        try {
            Files.writeString(path, process.pid() + " " + startOf(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, when it still is the one that was written down. */
    public Optional<ProcessHandle> running() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(path).strip().split(" ");
            return words.length != 2
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(words[0]))
                            .filter(ProcessHandle::isAlive)
                            .filter(process -> startOf(process).equals(words[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
