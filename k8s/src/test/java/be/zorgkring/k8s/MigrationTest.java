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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Kubernetes refuses to change the pod of a Job: whatever changes it has to change the name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "defaults: {resources: {limits: {memory: 1Gi}}}",
                "defaults: {javaOptions: -Xmx256m}",
                "defaults: {runAsUser: 10002}",
                "defaults: {nodeSelector: {disk: fast}}",
                "defaults: {tolerations: [{key: care, operator: Exists}]}",
                "defaults: {settings: {zorgkring.traces.share: '0.1'}}",
                "image: {pullSecrets: [registry]}",
                "image: {pullPolicy: Always}",
                "database: {address: 'other:5432'}",
                "migrations: {run: again}"
            })
    void anotherPodIsAnotherJob(String values) throws IOException {
        Path changed = Files.writeString(folder.resolve("values.yaml"), values);

        assertTrue(names(Chart.render()).stream().noneMatch(names(Chart.render(changed))::contains));
    }

    @Test
    void anotherSecretOfOneServiceIsAnotherJobOfThatServiceAlone() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("values.yaml"), "services: {patient-service: {database: {ownerSecret: other}}}");
        List<String> before = names(Chart.render());

        assertEquals(
                List.of("patient-service"),
                names(Chart.render(changed)).stream()
                        .filter(name -> !before.contains(name))
                        .map(name -> name.replaceFirst("^region-(.*)-migration-.*$", "$1"))
                        .toList());
    }

    @Test
    void aDeadlineCanBeChangedOnTheJobThatIsThere() throws IOException {
        Path changed = Files.writeString(
                folder.resolve("values.yaml"), "migrations: {activeDeadlineSeconds: 60, backoffLimit: 1}");

        assertEquals(names(Chart.render()), names(Chart.render(changed)));
    }

    private static List<String> names(Chart chart) {
        return chart.all("Job").stream().map(Chart::nameOf).toList();
    }
}
