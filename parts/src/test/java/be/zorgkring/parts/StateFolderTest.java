package be.zorgkring.parts;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

    @TempDir
    Path root;

    @Test
    void aFolderThatTwoDeleteAtOnceIsGoneAndNeitherFails() throws IOException {
        Path folder = root.resolve("run");
        for (int i = 0; i < 2_000; i++) {
            Path file = folder.resolve(Integer.toString(i % 20)).resolve(Integer.toString(i));
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> StateFolder.delete(folder));
        StateFolder.delete(folder);
        other.join();
        assertFalse(Files.exists(folder));
    }
}
