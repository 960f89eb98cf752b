package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are each right and do not fit together are refused by name, before anything is installed. */
class ValidateTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    defaults: {autoscaling: {minReplicas: 5, maxReplicas: 4}}                      | /services/gateway/autoscaling: minReplicas 5
                    services: {gateway: {autoscaling: {maxReplicas: 1}}}                           | /services/gateway/autoscaling: minReplicas 2
                    defaults: {resources: {requests: {memory: 1Gi}}}                               | /services/patient-service/resources/requests/memory: 1Gi is above the limit 512Mi
                    defaults: {resources: {limits: {cpu: 100m}}}                                   | requests/cpu: 200m is above the limit 100m
                    defaults: {resources: {requests: {memory: 600M}}}                              | requests/memory: 600M is above the limit 512Mi
                    database: {cluster: {resources: {requests: {memory: 4Gi}}}}                    | /database/cluster/resources/requests/memory
                    kafka: {cluster: {resources: {requests: {memory: 4Gi}}}}                       | /kafka/cluster/resources/requests/memory
                    kafka: {topics: {minInSyncReplicas: 4}}                                        | /kafka/topics/minInSyncReplicas
                    kafka: {topics: {replicas: 5}, cluster: {create: true}}                        | /kafka/topics/replicas
                    image: {prefix: registry.region.example/zorgkring}                             | /image/prefix
                    gateway: {publicUrl: "https://192.0.2.1"}                                      | /gateway/publicUrl
                    """)
    void whatDoesNotFitTogetherIsNamed(String values, String said) throws IOException {
        String message =
                assertThrows(IllegalStateException.class, () -> render(values)).getMessage();

        assertTrue(message.contains(said), message);
    }

    @Test
    void allOfItIsSaidAtOnce() {
        String message = assertThrows(
                        IllegalStateException.class,
                        () -> render("{image: {prefix: a.b/c}, kafka: {topics: {minInSyncReplicas: 4}}}"))
                .getMessage();

        assertTrue(message.contains("/image/prefix") && message.contains("/kafka/topics/minInSyncReplicas"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1region", "my.region"})
    void aReleaseAfterWhichNoServiceCanBeNamedIsRefused(String release) {
        String message = assertThrows(IllegalStateException.class, () -> Chart.renderAs(release))
                .getMessage();

        assertTrue(message.contains("/fullnameOverride"), message);
    }

    @Test
    void aReleaseOfAnyNameMayHaveItsObjectsNamedOtherwise() throws IOException {
        Path values = Files.writeString(folder.resolve("values.yaml"), "fullnameOverride: region");

        assertTrue(Chart.renderAs("1.region", values)
                .one("Service", "gateway")
                .at("/metadata/labels/app.kubernetes.io~1instance")
                .asText()
                .equals("1.region"));
    }

    @Test
    void aRequestThatIsTheLimitIsRight() {
        assertDoesNotThrow(() -> render(
                "defaults: {resources: {requests: {memory: 1024Mi, cpu: \"1\"}, limits: {memory: 1Gi, cpu: 1000m}}}"));
    }

    private void render(String values) throws IOException {
        Chart.render(Files.writeString(folder.resolve("values.yaml"), values));
    }
}
