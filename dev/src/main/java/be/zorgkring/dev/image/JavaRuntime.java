package be.zorgkring.dev.image;

import be.zorgkring.parts.Commands;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.StateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java of the images: what a service may need of this machine's JDK, and the tools to look at one that misbehaves. */
record JavaRuntime(Path home) {

    static final int OLDEST = 25;

    private static final List<String> MODULES = List.of(
            "java.se",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.jcmd",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.naming.dns",
            "jdk.unsupported",
            "jdk.zipfs");

    /** Of java.desktop, which is there for its beans: they need a screen, a sound card, or fonts. */
    private static final Pattern DESKTOP = Pattern.compile(
            "lib(awt|awt_headless|awt_xawt|fontmanager|freetype|harfbuzz|javajpeg|jawt|jsound|lcms|mlib_image|splashscreen)"
                    + "\\.so");

    /**
     * Links it into a folder.
     *
     * @throws PartFailure when this JDK is too old, or is one that cannot be linked from
     */
    static JavaRuntime link(Path into, Path log) {
        if (Runtime.version().feature() < OLDEST) {
            throw new PartFailure("The images carry Java " + OLDEST + ", and this is JDK "
                    + Runtime.version().feature() + "; point JAVA_HOME at a JDK " + OLDEST + " or newer.");
        }
        StateFolder.delete(into);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                "--add-modules",
                String.join(",", MODULES),
                "--include-locales=en,nl,fr,de",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                into.toString());
        if (Commands.run(command, Map.of(), log) != 0) {
            throw new PartFailure("jlink could not make the Java runtime of the images; see " + log + ".");
        }
        return new JavaRuntime(into);
    }

    /** Its programs and libraries, but for those that draw and play, which no service does. */
    List<Path> binaries() {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isProgram(file) || file.toString().endsWith(".so"))
                    .filter(file ->
                            !DESKTOP.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isProgram(Path file) {
        return file.getParent().endsWith("bin") || file.getFileName().toString().matches("jexec|jspawnhelper");
    }

    /** Where a program that was built for the C library of GNU looks for what loads its libraries. */
    static String loader() {
        return switch (System.getProperty("os.arch")) {
            case "amd64" -> "/lib64/ld-linux-x86-64.so.2";
            case "aarch64" -> "/lib/ld-linux-aarch64.so.1";
            default -> throw new PartFailure("Images are made on Linux, for amd64 or arm64.");
        };
    }

    String java() {
        return home.resolve("bin/java").toString();
    }

    static String version() {
        return Runtime.version().toString();
    }

    static String vendor() {
        return System.getProperty("java.vendor");
    }
}
