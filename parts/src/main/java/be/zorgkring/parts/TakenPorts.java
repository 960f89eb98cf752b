package be.zorgkring.parts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** Which ranges of ports this JVM was given; other JVMs of this user see them by the locks on files in the user's cache. */
final class TakenPorts {

    // Held as long as the JVM lives: a channel that nobody refers to is closed, and its lock with it.
    private static final Map<Integer, FileChannel> TAKEN = new HashMap<>();

    private TakenPorts() {}

    /** Takes a range until this JVM ends, unless it is taken already. */
    static synchronized boolean take(int base) {
        if (TAKEN.containsKey(base)) {
            return false;
        }
        try {
            Path folder = Files.createDirectories(UserCache.root().resolve("ports"));
            FileChannel file = FileChannel.open(
                    folder.resolve(Integer.toString(base)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                return false;
            }
            TAKEN.put(base, file);
            return true;
        } catch (IOException e) {
            throw new PartFailure("The ports in use could not be noted in the cache: " + e.getMessage() + ".", e);
        }
    }
}
