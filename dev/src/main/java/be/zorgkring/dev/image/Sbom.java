package be.zorgkring.dev.image;

import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.Commands;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.parts.Texts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bill of materials of an image (CycloneDX): what Maven says of the service, and what lies below it. */
final class Sbom {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sbom() {}

    /** Lets Maven say what each service is made of. */
    static void collect(Path root, Path log) {
        String modules =
                Arrays.stream(ServiceName.values()).map(ServiceName::module).collect(Collectors.joining(","));
        List<String> command = List.of(
                "mvn",
                "-B",
                "-q",
                "-f",
                root.resolve("pom.xml").toString(),
                "-pl",
                modules,
                "-am",
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip=true",
                "compile",
                "org.cyclonedx:cyclonedx-maven-plugin:makeBom");
        if (Commands.run(command, Map.of("JAVA_HOME", System.getProperty("java.home")), log) != 0) {
            throw new PartFailure(
                    "Maven could not make the bills of materials; see " + log + ". It needs its repository for this.");
        }
    }

    /** Writes the one of an image from that of its service. */
    static void write(Path root, ServiceName service, Optional<DebianBase> base, Optional<String> baseName, Path to) {
        Path built = root.resolve(service.module()).resolve("target/bom.json");
        try {
            ObjectNode bill = (ObjectNode) JSON.readTree(Texts.read(built));
            ArrayNode components = bill.withArray("components");
            components
                    .addObject()
                    .put("type", "platform")
                    .put("bom-ref", "java-runtime")
                    .put("publisher", JavaRuntime.vendor())
                    .put("name", "OpenJDK")
                    .put("version", JavaRuntime.version());
            base.ifPresent(os -> addPackages(os, components));
            baseName.ifPresent(name -> addImage(name, bill));
            Texts.write(to, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bill) + "\n");
        } catch (JsonProcessingException e) {
            throw new PartFailure("The bill of materials " + built + " cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    static void addPackages(DebianBase base, ArrayNode components) {
        String distribution = base.release("ID");
        String release = distribution + "-" + base.release("VERSION_ID");
        base.packages().forEach(installed -> {
            String purl = "pkg:deb/" + distribution + "/" + installed.name() + "@"
                    + installed.version().replace("+", "%2B") + "?arch=" + installed.architecture() + "&distro="
                    + release;
            components
                    .addObject()
                    .put("type", "library")
                    .put("bom-ref", purl)
                    .put("name", installed.name())
                    .put("version", installed.version())
                    .put("purl", purl);
        });
    }

    /** What is in an image that was built on is not known here, and the bill says so. */
    static void addImage(String name, ObjectNode bill) {
        bill.withArray("components")
                .addObject()
                .put("type", "container")
                .put("bom-ref", "base-image")
                .put("name", name)
                .put("description", "The image that was built on. What it holds is not listed here.");
        bill.withArray("compositions")
                .addObject()
                .put("aggregate", "incomplete")
                .putArray("assemblies")
                .add("base-image");
    }
}
