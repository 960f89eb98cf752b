package be.zorgkring.dev.image;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.PartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DebianBaseTest {

    private static final String LOADER = "/lib64/ld-linux-x86-64.so.2";

    @TempDir
    Path root;

    @Test
    void onlyTheJavaOfADistributionNeedsMorePackages() {
        assertEquals(List.of(), DebianBase.packagesWith(Set.of()));
        assertEquals(
                List.of("libstdc++6", "zlib1g"),
                DebianBase.packagesWith(Set.of("libz.so.1", "libstdc++.so.6", "libother.so.1")));
    }

    @Test
    void theLoaderIsWhereProgramsLookForItOnAMergedSystemToo() throws IOException {
        Path merged = root.resolve("usr/lib64/ld-linux-x86-64.so.2");
        Files.createDirectories(merged.getParent());
        Files.writeString(merged, "loader");

        DebianBase.holdLoader(root, LOADER);
        DebianBase.holdLoader(root, LOADER);

        assertEquals("loader", Files.readString(root.resolve("lib64/ld-linux-x86-64.so.2")));
    }

    @Test
    void withoutALoaderThereIsNoBase() {
        PartFailure failure = assertThrows(PartFailure.class, () -> DebianBase.holdLoader(root, LOADER));

        assertTrue(failure.getMessage().contains(LOADER), failure.getMessage());
    }

    @Test
    void aLibraryThatNobodyHoldsIsNamedWithWhatNeedsIt() {
        PartFailure failure =
                assertThrows(PartFailure.class, () -> DebianBase.requireNone(Map.of("libother.so.1", "libjvm.so")));

        assertTrue(failure.getMessage().contains("libother.so.1 (for libjvm.so)"), failure.getMessage());
        assertDoesNotThrow(() -> DebianBase.requireNone(Map.of()));
    }
}
