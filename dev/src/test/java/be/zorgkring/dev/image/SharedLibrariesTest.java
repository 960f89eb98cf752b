package be.zorgkring.dev.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.PartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The JDK that runs the test, on a file system that holds of this machine's libraries what the test copies. */
@EnabledOnOs(OS.LINUX)
class SharedLibrariesTest {

    private static final JavaRuntime JAVA = new JavaRuntime(Path.of(System.getProperty("java.home")));

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void aFileSystemWithALoader() throws IOException {
        root = folder.resolve("root");
        copy(Path.of(JavaRuntime.loader()), root.resolve(JavaRuntime.loader().substring(1)));
    }

    @Test
    void librariesOfThisMachineAreMissedUntilTheyAreInTheImage() throws IOException {
        Map<String, String> missing = missing(JAVA);
        assertTrue(missing.containsKey("libc.so.6"), missing::toString);
        assertFalse(missing.containsKey("libjvm.so"), "of Java itself");
        assertFalse(missing.containsKey("libX11.so.6"), "only for drawing");

        for (String library : missing.keySet()) {
            copy(ofThisMachine(library), root.resolve("lib/any").resolve(library));
        }
        assertEquals(Map.of(), missing(JAVA));

        Files.delete(root.resolve("lib/any/libm.so.6"));
        assertEquals("libm.so.6", String.join(", ", missing(JAVA).keySet()));
    }

    @Test
    void aLibraryThatIsNowhereIsMissedWithWhatNeedsIt() throws IOException {
        Path home = folder.resolve("java");
        copy(JAVA.home().resolve("lib/libnet.so"), home.resolve("lib/libnet.so"));

        assertEquals("libnet.so", missing(new JavaRuntime(home)).get("libjava.so"));
    }

    @Test
    void whatTheLoaderCannotReadIsRefused() throws IOException {
        Path home = folder.resolve("java");
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/libtext.so"), "of another processor");

        PartFailure failure = assertThrows(PartFailure.class, () -> missing(new JavaRuntime(home)));

        assertTrue(failure.getMessage().contains("libtext.so"), failure.getMessage());
    }

    private Map<String, String> missing(JavaRuntime runtime) {
        return SharedLibraries.missing(root, runtime, folder.resolve("log"));
    }

    private static Path ofThisMachine(String library) {
        return Stream.of("/lib/x86_64-linux-gnu", "/lib/aarch64-linux-gnu", "/lib64", "/lib")
                .map(place -> Path.of(place, library))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
