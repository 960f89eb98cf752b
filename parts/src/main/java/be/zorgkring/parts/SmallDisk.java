package be.zorgkring.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A disk in memory that one program alone sees, in a mount namespace of its own, with a copy of a folder on it and some room to
 * spare. It is gone with the program.
 */
final class SmallDisk {

    // What is freed again has to do for all that comes after, PostgreSQL's log above all.
    private static final long SPARE = 768L << 20;
    private static final String FILLER = "filler";

    private final Path folder;

    SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** What comes before a command that is to find the folder on that disk. */
    List<String> command(Path copied) {
        String script = "mount -t tmpfs -o mode=700,size=" + (size(copied) + SPARE) + " tmpfs \"$1\""
                + " && cp -a \"$2/.\" \"$1/\" && shift 2 && exec \"$@\"";
        return List.of("unshare", "-Urm", "sh", "-c", script, "sh", folder.toString(), copied.toString());
    }

    /** Takes all the room there is left. */
    void fill(long process) {
        byte[] block = new byte[1 << 16];
        try (OutputStream filler = Files.newOutputStream(filler(process))) {
            while (true) {
                filler.write(block);
            }
        } catch (IOException full) {
            // as it should be
        }
    }

    void free(long process) {
        try {
            Files.delete(filler(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler(long process) {
        return Path.of("/proc/" + process + "/root" + folder).resolve(FILLER);
    }

    private static long size(Path folder) {
        AtomicLong size = new AtomicLong();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    size.addAndGet(attributes.size());
                    return FileVisitResult.CONTINUE;
                }
            });
            return size.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
