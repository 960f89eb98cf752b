package be.zorgkring.dev.image;

import be.zorgkring.dev.image.ArchiveDifferences.Dump;
import be.zorgkring.dev.image.ArchiveDifferences.Span;
import be.zorgkring.parts.Commands;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * The archive from which a service's JVM maps its classes instead of loading them, the same whenever and wherever it is
 * made. Two dumps of one class list differ in nothing but times and the checksums over them.
 */
final class ClassArchive {

    private static final int TRIES = 6;

    private ClassArchive() {}

    /**
     * Makes it: dumps until two in a row differ in such times only, sets those to zero, and lets a JVM take it.
     *
     * @throws PartFailure when the JVM cannot, or never dumps the same twice
     */
    static void make(StagedService service, ClassList classes, Path archive, Path log) {
        Path next = archive.resolveSibling(archive.getFileName() + ".next");
        try {
            Dump last = dump(service, classes, archive, log);
            for (int i = 1; i < TRIES; i++) {
                Dump again = dump(service, classes, next, log);
                Optional<ArchiveDifferences> found = ArchiveDifferences.between(last, again);
                if (found.isPresent()) {
                    found.get().clear(archive);
                    Files.delete(next);
                    requireTaken(service, archive, log);
                    return;
                }
                Files.move(next, archive, StandardCopyOption.REPLACE_EXISTING);
                last = new Dump(archive, again.span());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new PartFailure("The classes of " + service.service().module()
                + " were archived differently each time; the image would not be reproducible.");
    }

    private static Dump dump(StagedService service, ClassList classes, Path archive, Path log) {
        long begin = Span.now();
        if (Commands.run(service.archiving(classes, archive), Map.of(), service.folder(), log) != 0
                || !Files.exists(archive)) {
            throw new PartFailure(
                    "The classes of " + service.service().module() + " could not be archived; see " + log + ".");
        }
        return new Dump(archive, new Span(begin, Span.now()));
    }

    /** Starts the JVM as the image does, checksums looked at, and without it being allowed to go on without the archive. */
    private static void requireTaken(StagedService service, Path archive, Path log) {
        if (Commands.run(service.taking(archive), Map.of(), service.folder(), log) != 0) {
            throw new PartFailure("The JVM does not take the archive of classes that was made for "
                    + service.service().module() + "; it says:\n" + Program.tail(log));
        }
    }
}
