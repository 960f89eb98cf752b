package be.zorgkring.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCacheTest {

    @TempDir
    Path root;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void aFolderIsMadeOnce() throws IOException {
        Path first = UserCache.folder(root, "bread", this::bake);
        Path second = UserCache.folder(root, "bread", this::bake);
        assertEquals(first, second);
        assertEquals("baked", Files.readString(first.resolve("loaf")));
        assertEquals(1, made.get());
    }

    @Test
    void whatWasLeftHalfMadeIsMadeAgain() throws IOException {
        assertThrows(
                IOException.class,
                () -> UserCache.folder(root, "bread", folder -> {
                    throw new IOException("the oven went out");
                }));
        UserCache.folder(root, "bread", this::bake);
        assertEquals(1, made.get());
    }

    private void bake(Path folder) throws IOException {
        made.incrementAndGet();
        Files.writeString(folder.resolve("loaf"), "baked");
    }
}
