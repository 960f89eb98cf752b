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
 * Makes a tar in the OCI image layout one that any engine takes under its whole name: Docker before 25 looks for a {@code manifest.json}
 * of its own, which may point to the same blobs, and containerd takes the name that the layout's index says, to the letter.
 */
final class DockerManifest {

    private static final String INDEX = "index.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private DockerManifest() {}

    /** @param name whole, with its registry: the kubelet looks for it and adds nothing */
    static void add(Path tar, String name) throws IOException {
        Path whole = tar.resolveSibling(tar.getFileName() + ".part");
        try (TarArchiveInputStream in = new TarArchiveInputStream(Files.newInputStream(tar));
                TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(whole))) {
            Map<String, JsonNode> small = new HashMap<>();
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(INDEX)) {
                    small.put(INDEX, named(JSON.readTree(in.readAllBytes()), name));
                    continue;
                }
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
            put(INDEX, small.get(INDEX).toString(), out);
            put("manifest.json", manifest(small, name), out);
        }
        Files.move(whole, tar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The same index, whose one image says its name: containerd reads the first, what keeps to the layout alone the second. */
    private static JsonNode named(JsonNode index, String name) {
        ((ObjectNode) index.at("/manifests/0"))
                .putObject("annotations")
                .put("io.containerd.image.name", name)
                .put("org.opencontainers.image.ref.name", name);
        return index;
    }

    private static void put(String file, String text, TarArchiveOutputStream out) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(file);
        entry.setSize(content.length);
        entry.setModTime(StagedService.TIME.toEpochMilli());
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
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
        JsonNode image = small.get(blob(small.get(INDEX).at("/manifests/0")));
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
