package be.zorgkring.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** The one folder in which a platform keeps its data, logs and process files. */
public record StateFolder(Path root) {

    public StateFolder {
        root = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new PartFailure("The state folder " + root + " cannot be made; give a folder you may write to.", e);
        }
    }

    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path log(String part) {
        return folder("logs").resolve(part + ".log");
    }

    public ProcessFile processFile(String part) {
        return new ProcessFile(folder("run").resolve(part + ".pid"));
    }

    /** Held while a platform runs from this folder; a second one is refused. */
    public FileLock lock() {
        try {
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: answered below
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new PartFailure("The platform already runs from " + root + "; stop it with './zorgkring down' or Ctrl-C"
                + " in its terminal, or use another ZORGKRING_STATE and ZORGKRING_PORTS.");
    }

    /** Also when somebody else deletes it at the same time, as who ends a run and who was told of its end do. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.deleteIfExists(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
