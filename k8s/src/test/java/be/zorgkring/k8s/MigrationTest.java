package be.zorgkring.k8s;

import static be.zorgkring.k8s.Chart.container;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas are brought up to date by Jobs; whoever serves may not alter a table. */
class MigrationTest {

    @TempDir
    Path folder;

    @Test
    void eachServiceWithADatabaseHasOneAndTheGatewayNone() {
        assertEquals(
                List.of("action-service", "network-service", "patient-service", "reporting-service"),
                Chart.render().all("Job").stream()
                        .map(job -> Chart.nameOf(job)
                                .replaceFirst("^region-", "")
                                .replaceFirst("-migration-[0-9a-f]{8}$", ""))
                        .sorted()
                        .toList());
    }

    @Test
    void itMigratesAsTheOwnerAndEnds() {
        for (JsonNode job : Chart.render().all("Job")) {
            Map<String, String> variables = Chart.items(container(job).path("env")).stream()
                    .collect(Collectors.toMap(
                            variable -> variable.path("name").asText(),
                            variable -> variable.path("value").asText()));

            assertEquals("true", variables.get("QUARKUS_INIT_AND_EXIT"));
            assertEquals("true", variables.get("QUARKUS_FLYWAY_MIGRATE_AT_START"));
            assertTrue(variables
                    .keySet()
                    .containsAll(List.of("ZORGKRING_DATABASE_OWNER_USERNAME", "ZORGKRING_DATABASE_OWNER_PASSWORD")));
            assertEquals("Never", Chart.podOf(job).path("restartPolicy").asText());
        }
    }

    @Test
    void noPodThatServesKnowsTheOwner() {
        for (JsonNode deployment : Chart.render().all("Deployment")) {
            assertFalse(deployment.toString().contains("OWNER"), Chart.nameOf(deployment));
        }
    }

    @Test
    void anotherVersionIsAnotherJobAndTheSameVersionTheSame() throws IOException {
        Path next = Files.writeString(folder.resolve("values.yaml"), "image: {tag: 9.9.9}");

        assertEquals(names(Chart.render()), names(Chart.render()));
        assertTrue(names(Chart.render()).stream().noneMatch(names(Chart.render(next))::contains));
    }

    private static List<String> names(Chart chart) {
        return chart.all("Job").stream().map(Chart::nameOf).toList();
    }
}
