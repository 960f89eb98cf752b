package be.zorgkring.k8s;

import static be.zorgkring.k8s.Chart.container;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slow migration is waited for by its pods, by their probe and by Helm, each longer than the one before. */
class StartTest {

    private static final int OWN_START = 180;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {60, 900, 3601})
    void aMigrationMayTakeAsLongAsItsDeadline(int deadline) throws IOException {
        Chart chart = Chart.render(Files.writeString(
                folder.resolve("values.yaml"), "migrations: {activeDeadlineSeconds: %d}".formatted(deadline)));

        for (JsonNode deployment : chart.all("Deployment")) {
            boolean waits = !Chart.nameOf(deployment).equals("region-gateway");
            int schemaWait = waits ? deadline : 0;
            if (waits) {
                assertEquals(deadline + "s", variable(deployment, "ZORGKRING_DATABASE_SCHEMA_WAIT"));
            }
            int probed = probed(deployment);
            assertTrue(probed >= schemaWait + OWN_START, () -> Chart.nameOf(deployment) + ": " + probed);
            assertTrue(deployment.at("/spec/progressDeadlineSeconds").asInt() > probed, () -> Chart.nameOf(deployment));
        }
    }

    @Test
    void byDefaultHelmWaitsTwentyMinutes() {
        assertEquals(
                1200,
                Chart.render()
                        .one("Deployment", "patient-service")
                        .at("/spec/progressDeadlineSeconds")
                        .asInt());
    }

    private static int probed(JsonNode deployment) {
        JsonNode probe = container(deployment).path("startupProbe");
        return probe.path("periodSeconds").asInt()
                * probe.path("failureThreshold").asInt();
    }

    private static String variable(JsonNode deployment, String name) {
        return Chart.items(container(deployment).path("env")).stream()
                .filter(variable -> variable.path("name").asText().equals(name))
                .map(variable -> variable.path("value").asText())
                .findFirst()
                .orElse("");
    }
}
