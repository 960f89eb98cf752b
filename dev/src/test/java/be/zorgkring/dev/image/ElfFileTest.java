package be.zorgkring.dev.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Reads the JDK that runs the test. */
@EnabledOnOs(OS.LINUX)
class ElfFileTest {

    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @Test
    void aLibraryNamesThoseItNeedsAndNoLoader() {
        ElfFile library = ElfFile.read(JDK.resolve("lib/libjava.so")).orElseThrow();

        assertTrue(library.needed().containsAll(List.of("libjvm.so", "libc.so.6")), library::toString);
        assertEquals(Optional.empty(), library.loader());
    }

    @Test
    void aProgramNamesItsLoader() {
        ElfFile program = ElfFile.read(JDK.resolve("bin/java")).orElseThrow();

        assertTrue(program.loader().orElseThrow().matches("/lib(64)?/ld-linux.*\\.so\\.[0-9]"), program::toString);
        assertTrue(program.needed().contains("libjli.so"), program::toString);
    }

    @Test
    void otherFilesAreNone(@TempDir Path folder) throws IOException {
        assertEquals(Optional.empty(), ElfFile.read(JDK.resolve("release")));
        assertEquals(Optional.empty(), ElfFile.read(Files.write(folder.resolve("short"), new byte[] {0x7f, 'E'})));
    }
}
