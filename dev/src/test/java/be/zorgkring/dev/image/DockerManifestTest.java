package be.zorgkring.dev.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tar that Jib writes here and now, and what older Docker looks for in it. */
class DockerManifestTest {

    /** As the chart says it: the kubelet looks for nothing shorter. */
    private static final String NAME = "docker.io/zorgkring/greeting:dev";

    @TempDir
    Path folder;

    @Test
    void itPointsToTheBlobsOfTheLayout() throws Exception {
        Path file = Files.writeString(folder.resolve("greeting"), "hello");
        Path tar = folder.resolve("image.tar");
        Jib.fromScratch()
                .addLayer(List.of(file), AbsoluteUnixPath.get("/"))
                .setFormat(ImageFormat.OCI)
                .containerize(Containerizer.to(TarImage.at(tar).named("zorgkring/greeting:dev"))
                        .setOfflineMode(true)
                        .setApplicationLayersCache(folder.resolve("layers"))
                        .setBaseImageLayersCache(folder.resolve("layers")));

        DockerManifest.add(tar, NAME);

        Map<String, byte[]> entries = entries(tar);
        JsonNode manifest =
                new ObjectMapper().readTree(entries.get("manifest.json")).get(0);
        assertEquals(NAME, manifest.at("/RepoTags/0").asText());
        assertEquals(1, manifest.path("Layers").size());
        assertEquals(true, entries.containsKey(manifest.at("/Layers/0").asText()));
        assertEquals(true, entries.containsKey(manifest.path("Config").asText()));
        assertEquals(true, entries.containsKey("oci-layout"));
        JsonNode named = new ObjectMapper().readTree(entries.get("index.json")).at("/manifests/0/annotations");
        assertEquals(NAME, named.path("io.containerd.image.name").asText());
        assertEquals(NAME, named.path("org.opencontainers.image.ref.name").asText());
    }

    private static Map<String, byte[]> entries(Path tar) throws Exception {
        Map<String, byte[]> entries = new TreeMap<>();
        try (InputStream in = Files.newInputStream(tar);
                TarArchiveInputStream archive = new TarArchiveInputStream(in)) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.put(entry.getName(), archive.readAllBytes());
            }
        }
        return entries;
    }
}
