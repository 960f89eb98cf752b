package be.zorgkring.dev.image;

import be.zorgkring.dev.parts.Commands;
import be.zorgkring.dev.parts.PartFailure;
import be.zorgkring.dev.parts.StateFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
