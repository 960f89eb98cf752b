package be.zorgkring.dev.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.parts.PartFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceImagesTest {

    @TempDir
    Path folder;

    @Test
    void anImageIsRunUnderTheNameItWasMadeWith() throws IOException {
        Path tar = tar("""
                [{"Config":"config.json","RepoTags":["registry.region.be/zorgkring/gateway:0.1.0"],"Layers":[]}]
                """);

        assertEquals("registry.region.be/zorgkring/gateway:0.1.0", ServiceImages.name(tar));
    }

    @Test
    void anImageWithoutANameIsRefused() throws IOException {
        Path tar = tar("[{\"Config\":\"config.json\",\"Layers\":[]}]");

        PartFailure failure = assertThrows(PartFailure.class, () -> ServiceImages.name(tar));

        assertTrue(failure.getMessage().contains("has no name"), failure.getMessage());
    }

    private Path tar(String manifest) throws IOException {
        Path tar = folder.resolve("gateway.tar");
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(Files.newOutputStream(tar))) {
            put("config.json", "{}", out);
            put("manifest.json", manifest, out);
        }
        return tar;
    }

    private static void put(String name, String content, TarArchiveOutputStream out) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }
}
