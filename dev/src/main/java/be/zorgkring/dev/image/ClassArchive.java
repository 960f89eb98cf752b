package be.zorgkring.dev.image;

import be.zorgkring.parts.Commands;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The archive from which a service's JVM maps its classes instead of loading them. It is never quite the same twice. */
final class ClassArchive {

    private ClassArchive() {}

    /**
     * Makes it, and lets a JVM take it.
     *
     * @param classes the list of classes to archive
     * @throws PartFailure when the JVM cannot
     */
    static void make(StagedService service, Path classes, Path archive, Path log) {
        if (Commands.run(service.archiving(classes, archive), Map.of(), service.folder(), log) != 0
                || !Files.exists(archive)) {
            throw new PartFailure(
                    "The classes of " + service.service().module() + " could not be archived; see " + log + ".");
        }
        requireTaken(service, archive, log);
    }

    /** Starts the JVM as the image does, checksums looked at, and without it being allowed to go on without the archive. */
    private static void requireTaken(StagedService service, Path archive, Path log) {
        if (Commands.run(service.taking(archive), Map.of(), service.folder(), log) != 0) {
            throw new PartFailure("The JVM does not take the archive of classes that was made for "
                    + service.service().module() + "; it says:\n" + Program.tail(log));
        }
    }
}
