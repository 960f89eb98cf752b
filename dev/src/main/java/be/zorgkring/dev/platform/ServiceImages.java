package be.zorgkring.dev.platform;

import be.zorgkring.parts.PartFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.testcontainers.DockerClientFactory;

/** The images that {@code images} wrote, brought to a Docker daemon. */
final class ServiceImages {

    private ServiceImages() {}

    /** Gives the name under which the daemon knows it. */
    static String load(ServiceName service) {
        Path tar = Places.state("images").root().resolve(service.module() + ".tar");
        if (!Files.exists(tar)) {
            throw new PartFailure("There is no image of " + service.module() + "; './zorgkring images' makes it.");
        }
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new PartFailure("The images were to be run, and no Docker daemon answers; start one.");
        }
        try (InputStream content = Files.newInputStream(tar)) {
            DockerClientFactory.instance().client().loadImageCmd(content).exec();
        } catch (IOException e) {
            throw new PartFailure("The image " + tar + " cannot be read: " + e.getMessage() + ".", e);
        }
        return name(tar);
    }

    /** The name in the tar, whatever prefix and tag it was made with. */
    static String name(Path tar) {
        try (TarFile content = new TarFile(tar)) {
            for (TarArchiveEntry entry : content.getEntries()) {
                if (entry.getName().equals("manifest.json")) {
                    JsonNode name = new ObjectMapper()
                            .readTree(content.getInputStream(entry))
                            .at("/0/RepoTags/0");
                    if (name.isTextual()) {
                        return name.asText();
                    }
                }
            }
        } catch (IOException e) {
            throw new PartFailure("The image " + tar + " cannot be read: " + e.getMessage() + ".", e);
        }
        throw new PartFailure("The image " + tar + " has no name; './zorgkring images' makes it anew.");
    }
}
