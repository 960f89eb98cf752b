package be.zorgkring.dev.image;

import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service as it will lie in its image. Files carry the image's time already: the JVM takes an archive of classes only
 * when the jars are as old as when it was made.
 */
record StagedService(ServiceName service, Path folder, JavaRuntime runtime) {

    /** What the layers of an image carry, so that they do not depend on when they were made. */
    static final Instant TIME = Instant.ofEpochSecond(1);

    static final String RUN_JAR = "quarkus-run.jar";
    static final String ARCHIVE = "classes.jsa";
    static final String OPTIONS = "java.options";

    /**
     * For an archive's heap objects to fit, garbage collector and object headers must be those it was made with.
     */
    private static final List<String> WITH_ARCHIVE =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED");

    /**
     * The compilers wait until the start is over: on one core they took a third of it. The archive is mapped where it was
     * made for: anywhere else its pages would be written to, and be each pod's own. See docs/performance.md.
     */
    private static final List<String> AT_RUN_TIME =
            List.of("-XX:CompileThresholdScaling=10", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    static StagedService stage(ServiceName service, Path application, Path into, JavaRuntime runtime) {
        StateFolder.delete(into);
        try (Stream<Path> files = Files.walk(application)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path target = into.resolve(application.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                Files.setLastModifiedTime(target, FileTime.from(TIME));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StagedService staged = new StagedService(service, into, runtime);
        Texts.write(into.resolve(OPTIONS), String.join("\n", staged.options()) + "\n");
        return staged;
    }

    List<String> options() {
        return Stream.concat(WITH_ARCHIVE.stream(), AT_RUN_TIME.stream()).toList();
    }

    /** Runs it while the classes it loads are written down; without an archive, which would hide some. */
    List<String> recording(Path classes) {
        return Stream.of(
                        Stream.of(runtime.java()),
                        WITH_ARCHIVE.stream(),
                        Stream.of(
                                "-Xmx160m",
                                "-Xshare:off",
                                "-XX:DumpLoadedClassList=" + classes,
                                "-jar",
                                folder.resolve(RUN_JAR).toString()))
                .flatMap(part -> part)
                .toList();
    }

    /** Starts with an archive or not at all, as in the image; to be run in its folder. */
    List<String> taking(Path archive) {
        return Stream.of(
                        Stream.of(runtime.java()),
                        options().stream(),
                        Stream.of(
                                "-Xshare:on",
                                "-XX:+VerifySharedSpaces",
                                "-XX:SharedArchiveFile=" + archive,
                                "-cp",
                                RUN_JAR,
                                "-version"))
                .flatMap(part -> part)
                .toList();
    }

    /** To be run in its folder: the JVM writes the class path into the archive as it is given here. */
    List<String> archiving(Path classes, Path archive) {
        return Stream.of(
                        Stream.of(runtime.java()),
                        WITH_ARCHIVE.stream(),
                        Stream.of(
                                "-Xmx512m",
                                "-Xshare:dump",
                                "-XX:+AOTClassLinking",
                                "-XX:SharedClassListFile=" + classes,
                                "-XX:SharedArchiveFile=" + archive,
                                "-Xlog:cds=error,aot=error,aot+resolve=error",
                                "-cp",
                                RUN_JAR))
                .flatMap(part -> part)
                .toList();
    }
}
