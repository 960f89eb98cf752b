package be.zorgkring.dev.image;

import be.zorgkring.parts.PartFailure;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.Ports;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One service as an image in a tar: what rarely changes in the lower layers, what always does in the upper ones. */
final class ServiceImage {

    private static final String HOME = "/opt/zorgkring";
    private static final String JAVA = "/opt/java";
    private static final FilePermissions READABLE = FilePermissions.fromOctalString("644");
    private static final FilePermissions RUNNABLE = FilePermissions.fromOctalString("755");
    /** Of {@code /tmp}: some engines give a file system that is mounted there the rights of what it covers. */
    private static final FilePermissions WRITABLE = FilePermissions.fromOctalString("777");

    private final StagedService service;
    private final Path cache;

    /**
     * @param cache an empty folder: Jib knows files by path and time, and ours are all of one time
     */
    ServiceImage(StagedService service, Path cache) {
        this.service = service;
        this.cache = cache;
    }

    /**
     * Writes it.
     *
     * @param base the lowest layer, or nothing when an image by name is built on
     * @param name such as {@code docker.io/zorgkring/gateway:0.1.0}
     * @return its id, which engines show; the digest to pin it by is said by the registry that it is pushed to
     */
    String write(Optional<DebianBase> base, Optional<String> baseName, String name, Path tar) {
        try {
            JibContainerBuilder image = baseName.isPresent() ? Jib.from(baseName.get()) : Jib.fromScratch();
            base.ifPresent(os -> image.addFileEntriesLayer(layer("base", os.root(), "/", file -> file.getFileName()
                    .toString()
                    .startsWith("ld-linux"))));
            image.addFileEntriesLayer(layer("java", service.runtime().home(), JAVA, JavaRuntime::isProgram));
            image.addFileEntriesLayer(part("libraries", file -> file.startsWith("lib")));
            image.addFileEntriesLayer(part("classes", file -> file.endsWith(StagedService.ARCHIVE)));
            image.addFileEntriesLayer(
                    part("application", file -> !file.startsWith("lib") && !file.endsWith(StagedService.ARCHIVE)));
            image.setEntrypoint(List.of(
                            JAVA + "/bin/java",
                            "@" + HOME + "/" + StagedService.OPTIONS,
                            "-XX:SharedArchiveFile=" + HOME + "/" + StagedService.ARCHIVE,
                            "-jar",
                            HOME + "/" + StagedService.RUN_JAR))
                    .setEnvironment(Map.of(
                            "LANG", "C.UTF-8", "JAVA_HOME", JAVA, "PATH", JAVA + "/bin", "MALLOC_ARENA_MAX", "2"))
                    .setUser(DebianBase.USER + ":" + DebianBase.USER)
                    .setWorkingDirectory(AbsoluteUnixPath.get(HOME))
                    .setExposedPorts(Ports.parse(List.of("8080", "9000")))
                    .addLabel(
                            "org.opencontainers.image.title", service.service().module())
                    .addLabel("org.opencontainers.image.licenses", "EUPL-1.2")
                    .addLabel(
                            "org.opencontainers.image.version",
                            ImageReference.parse(name).getTag().orElse("latest"))
                    .addPlatform(architecture(), "linux")
                    .setCreationTime(Instant.EPOCH)
                    // What 'docker save' writes: Docker of any age takes it, and containerd makes the names whole.
                    .setFormat(ImageFormat.Docker);
            JibContainer written =
                    image.containerize(Containerizer.to(TarImage.at(tar).named(name))
                            .setOfflineMode(baseName.isEmpty())
                            .setApplicationLayersCache(cache)
                            .setBaseImageLayersCache(cache)
                            .setToolName("zorgkring"));
            return written.getImageId().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted while writing " + name + ".", e);
        } catch (Exception e) {
            throw new PartFailure("The image " + name + " could not be written: " + e.getMessage() + ".", e);
        }
    }

    private FileEntriesLayer part(String name, Predicate<Path> wanted) {
        Path root = service.folder();
        return layer(name, root, HOME, file -> false, file -> wanted.test(root.relativize(file)));
    }

    private static FileEntriesLayer layer(String name, Path root, String at, Predicate<Path> runnable) {
        return layer(name, root, at, runnable, file -> true);
    }

    private static FileEntriesLayer layer(
            String name, Path root, String at, Predicate<Path> runnable, Predicate<Path> wanted) {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> !file.equals(root) && wanted.test(file))
                    .sorted()
                    .forEach(file -> {
                        boolean program = Files.isDirectory(file) || runnable.test(file);
                        String place = (at.equals("/") ? "" : at) + "/" + root.relativize(file);
                        FilePermissions permissions = place.equals("/tmp") ? WRITABLE : program ? RUNNABLE : READABLE;
                        layer.addEntry(file, AbsoluteUnixPath.get(place), permissions, StagedService.TIME);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return layer.build();
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }
}
