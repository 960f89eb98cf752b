package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a catalogue of charts shows of this one, and what Helm does with its hooks. */
class ChartFileTest {

    @Test
    void aCatalogueCanSayWhoseItIsAndWhereItComesFrom() throws IOException {
        JsonNode chart = Chart.YAML.readTree(Path.of("chart/Chart.yaml").toFile());
        JsonNode annotations = chart.path("annotations");

        for (String field : List.of("home", "sources", "maintainers", "icon", "kubeVersion", "keywords")) {
            assertFalse(chart.path(field).isMissingNode(), field);
        }
        for (String name : List.of("license", "category", "images", "links", "prerelease")) {
            assertFalse(annotations.path("artifacthub.io/" + name).asText().isBlank(), name);
        }
    }

    @Test
    void itNamesTheImagesThatItRuns() throws IOException {
        JsonNode file = Chart.YAML.readTree(Path.of("chart/Chart.yaml").toFile());
        JsonNode images = Chart.YAML.readTree(
                file.at("/annotations/artifacthub.io~1images").asText());

        List<String> named = Chart.items(images).stream()
                .map(image -> image.path("image").asText())
                .toList();
        for (Chart chart :
                List.of(Chart.render(Chart.plainKafka()), Chart.render(Chart.example("evaluation"), Chart.given()))) {
            for (JsonNode workload : chart.workloads()) {
                String image = Chart.container(workload).path("image").asText();
                assertTrue(named.contains(image), () -> Chart.nameOf(workload) + " runs " + image);
            }
        }
    }

    /** Uninstalling a release leaves hooks alone: what stayed of a test would stay for good. */
    @Test
    void nothingStaysOfATestThatPassed() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("chart/templates/tests/sign-in.yaml"));
        long hooks = lines.stream()
                .filter(line -> line.strip().equals("helm.sh/hook: test"))
                .count();

        assertEquals(3, hooks);
        assertEquals(
                hooks,
                lines.stream()
                        .filter(line ->
                                line.strip().equals("helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded"))
                        .count());
    }
}
