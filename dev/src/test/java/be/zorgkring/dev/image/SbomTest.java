package be.zorgkring.dev.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.dev.image.DebianBase.Installed;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SbomTest {

    private final ObjectNode bill = new ObjectMapper().createObjectNode();

    @Test
    void packagesAreOfTheDistributionTheyCameFrom(@TempDir Path root) throws IOException {
        Files.createDirectories(root.resolve("usr/lib"));
        Files.writeString(root.resolve("usr/lib/os-release"), """
                PRETTY_NAME="Ubuntu 24.04.2 LTS"
                VERSION_ID="24.04"
                ID=ubuntu
                ID_LIKE=debian
                """);

        Sbom.addPackages(
                new DebianBase(root, List.of(new Installed("libc6", "2.39-0ubuntu8+1", "amd64"))),
                bill.withArray("components"));

        assertEquals(
                "pkg:deb/ubuntu/libc6@2.39-0ubuntu8%2B1?arch=amd64&distro=ubuntu-24.04",
                bill.at("/components/0/purl").asText());
    }

    @Test
    void anImageThatWasBuiltOnIsNamedAndWhatItHoldsIsSaidToBeUnknown() {
        Sbom.addImage("registry.region.be/base:12", bill);

        assertEquals("registry.region.be/base:12", bill.at("/components/0/name").asText());
        assertEquals("container", bill.at("/components/0/type").asText());
        assertEquals("incomplete", bill.at("/compositions/0/aggregate").asText());
        assertEquals(
                bill.at("/components/0/bom-ref").asText(),
                bill.at("/compositions/0/assemblies/0").asText());
    }
}
