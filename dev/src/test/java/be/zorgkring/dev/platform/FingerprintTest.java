package be.zorgkring.dev.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path module;

    private Path source;

    @BeforeEach
    void aModule() throws IOException {
        Files.writeString(module.resolve("pom.xml"), "<project/>");
        source = Files.writeString(
                Files.createDirectories(module.resolve("src/main/java")).resolve("A.java"), "class A {}");
    }

    @Test
    void aNewTimeIsNoChange() throws IOException {
        String before = Fingerprint.of(module);
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

        assertEquals(before, Fingerprint.of(module));
    }

    @Test
    void newContentOrANewNameIsAChange() throws IOException {
        String before = Fingerprint.of(module);
        Files.writeString(source, "class A { }");
        String after = Fingerprint.of(module);
        Files.move(source, source.resolveSibling("B.java"));

        assertNotEquals(before, after);
        assertNotEquals(after, Fingerprint.of(module));
    }
}
