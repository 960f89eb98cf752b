package be.zorgkring.dev.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Makes a tar in the OCI image layout one that {@code docker load} of any age takes as well: Docker before 25 looks for a
 * {@code manifest.json} of its own, which may point to the same blobs.
 */
final class DockerManifest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DockerManifest() {}

    static void add(Path tar, String name) throws IOException {
        Path whole = tar.resolveSibling(tar.getFileName() + ".part");
        try (TarArchiveInputStream in = new TarArchiveInputStream(Files.newInputStream(tar));
                TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(whole))) {
            Map<String, JsonNode> small = new HashMap<>();
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putArchiveEntry(entry);
                if (entry.getSize() < 1 << 20) {
                    byte[] content = in.readAllBytes();
                    json(content, entry.getName(), small);
                    new ByteArrayInputStream(content).transferTo(out);
                } else {
                    in.transferTo(out);
                }
                out.closeArchiveEntry();
            }
            byte[] manifest = manifest(small, name).getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry("manifest.json");
            entry.setSize(manifest.length);
            entry.setModTime(StagedService.TIME.toEpochMilli());
            out.putArchiveEntry(entry);
            out.write(manifest);
            out.closeArchiveEntry();
        }
        Files.move(whole, tar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void json(byte[] content, String name, Map<String, JsonNode> into) {
        if (content.length > 0 && content[0] == '{') {
            try {
                into.put(name, JSON.readTree(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String manifest(Map<String, JsonNode> small, String name) {
        JsonNode image = small.get(blob(small.get("index.json").at("/manifests/0")));
        ArrayNode manifest = JSON.createArrayNode();
        ObjectNode only = manifest.addObject().put("Config", blob(image.path("config")));
        only.putArray("RepoTags").add(name);
        ArrayNode layers = only.putArray("Layers");
        image.path("layers").forEach(layer -> layers.add(blob(layer)));
        return manifest.toString();
    }

    private static String blob(JsonNode descriptor) {
        return "blobs/" + descriptor.path("digest").asText().replace(':', '/');
    }
}
