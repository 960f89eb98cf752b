package be.zorgkring.dev.image;

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
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DebianBaseTest {

    private static final String LOADER = "/lib64/ld-linux-x86-64.so.2";

    @TempDir
    Path root;

    @Test
    void onlyTheJavaOfADistributionNeedsMorePackages() {
        SharedLibraries ofAVendor =
                new SharedLibraries(Set.of("libjvm.so", "libz.so.1"), Map.of("libz.so.1", "libzip.so"));
        SharedLibraries ofDebian = new SharedLibraries(
                Set.of("libjvm.so"), Map.of("libz.so.1", "libzip.so", "libstdc++.so.6", "libjvm.so"));

        assertEquals(List.of("base-files", "libc6", "libgcc-s1"), DebianBase.packagesFor(ofAVendor));
        assertEquals(
                List.of("base-files", "libc6", "libgcc-s1", "libstdc++6", "zlib1g"), DebianBase.packagesFor(ofDebian));
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
        SharedLibraries java = new SharedLibraries(Set.of("libjvm.so"), Map.of("libother.so.1", "libjvm.so"));
        SharedLibraries base = new SharedLibraries(Set.of("libc.so.6"), Map.of());

        PartFailure failure = assertThrows(PartFailure.class, () -> DebianBase.requireWhole(java.and(base)));

        assertTrue(failure.getMessage().contains("libother.so.1 (for libjvm.so)"), failure.getMessage());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aRealJavaMissesTheCLibraryAndNothingOfItsOwn() {
        Map<String, String> missing = new JavaRuntime(Path.of(System.getProperty("java.home")))
                .libraries()
                .missing();

        assertTrue(missing.containsKey("libc.so.6"), missing::toString);
        assertTrue(!missing.containsKey("libjvm.so") && !missing.containsKey("libX11.so.6"), missing::toString);
    }
}
