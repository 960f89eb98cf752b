package be.zorgkring.dev.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.platform.ServiceName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tars that Jib writes here and now. */
class ServiceImageTest {

    private static final int LAYER_OF_CLASSES = 3;

    private static final String NAME = "registry.region.be/zorgkring/gateway:dev";

    @TempDir
    Path folder;

    @Test
    void dockerAndContainerdFindItsLayersUnderItsName() throws IOException {
        Map<String, byte[]> entries = image("first", "an archive", Instant.now(), NAME);

        JsonNode manifest = manifest(entries);
        assertEquals(NAME, manifest.at("/RepoTags/0").asText());
        assertTrue(entries.containsKey(manifest.path("Config").asText()));
        assertEquals(5, manifest.path("Layers").size());
        manifest.path("Layers").forEach(layer -> assertTrue(entries.containsKey(layer.asText()), layer.asText()));
    }

    /** Which containerd puts before it again. */
    @Test
    void theRegistryOfEverybodyIsNotInTheTar() throws IOException {
        Map<String, byte[]> entries = image("first", "an archive", Instant.now(), "docker.io/zorgkring/gateway:dev");

        assertEquals(
                "zorgkring/gateway:dev", manifest(entries).at("/RepoTags/0").asText());
    }

    @Test
    void builtAgainAllLayersAreTheSameButThatOfTheClasses() throws IOException {
        List<String> first = layers(image("first", "an archive", Instant.parse("2026-01-01T00:00:00Z"), NAME));
        List<String> again = layers(image("again", "another archive", Instant.parse("2026-06-01T00:00:00Z"), NAME));

        assertNotEquals(first.remove(LAYER_OF_CLASSES), again.remove(LAYER_OF_CLASSES));
        assertEquals(first, again);
    }

    private Map<String, byte[]> image(String build, String archive, Instant made, String name) throws IOException {
        Path place = folder.resolve(build);
        Path base = place.resolve("base");
        write(base.resolve("lib64/ld-linux-x86-64.so.2"), "loader", made);
        Path java = place.resolve("java");
        write(java.resolve("bin/java"), "java", made);
        Path application = place.resolve("application");
        write(application.resolve(StagedService.RUN_JAR), "jar", made);
        write(application.resolve("lib/main/library.jar"), "library", made);
        StagedService staged =
                StagedService.stage(ServiceName.GATEWAY, application, place.resolve("stage"), new JavaRuntime(java));
        write(staged.folder().resolve(StagedService.ARCHIVE), archive, made);

        Path tar = place.resolve("gateway.tar");
        new ServiceImage(staged, place.resolve("layers"))
                .write(Optional.of(new DebianBase(base, List.of())), Optional.empty(), name, tar);
        return entries(tar);
    }

    private static void write(Path file, String content, Instant made) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(made));
    }

    private static JsonNode manifest(Map<String, byte[]> entries) throws IOException {
        return new ObjectMapper().readTree(entries.get("manifest.json")).get(0);
    }

    /** Each is named by its digest. */
    private static List<String> layers(Map<String, byte[]> entries) throws IOException {
        List<String> layers = new ArrayList<>();
        manifest(entries).path("Layers").forEach(layer -> layers.add(layer.asText()));
        return layers;
    }

    private static Map<String, byte[]> entries(Path tar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (TarArchiveInputStream archive = new TarArchiveInputStream(Files.newInputStream(tar))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.put(entry.getName(), archive.readAllBytes());
            }
        }
        return entries;
    }
}
