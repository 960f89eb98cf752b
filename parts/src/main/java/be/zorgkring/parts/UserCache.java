package be.zorgkring.parts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** What is made once a user, whatever the checkout: {@code ZORGKRING_CACHE}, or a folder where the system wants such things. */
public final class UserCache {

    private static final String COMPLETE = "complete";

    private UserCache() {}

    /** How something is made in an empty or half-made folder. */
    public interface Recipe {
        void make(Path folder) throws IOException;
    }

    /**
     * A folder of the cache, made by whoever asks first; others wait for it. What was left half-made is made again.
     *
     * @param name with what it is made from in it, so that it never has to be made anew
     */
    public static Path folder(String name, Recipe recipe) throws IOException {
        return folder(root(), name, recipe);
    }

    static synchronized Path folder(Path root, String name, Recipe recipe) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(folder.resolve(COMPLETE))) {
                recipe.make(folder);
                Files.createFile(folder.resolve(COMPLETE));
            }
        }
        return folder;
    }

    static Path root() {
        Map<String, String> environment = System.getenv();
        if (environment.containsKey("ZORGKRING_CACHE")) {
            return Path.of(environment.get("ZORGKRING_CACHE"));
        }
        Path home = Path.of(environment.getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache"));
        return home.resolve("zorgkring");
    }
}
