package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pods by load: by CPU alone, or with KEDA by the events that wait as well. */
class AutoscalingTest {

    private static final String KEDA = "defaults: {autoscaling: {enabled: true, keda: true}}\n";

    @TempDir
    Path folder;

    @Test
    void kedaLooksForKafkaFromItsOwnNamespace() throws IOException {
        assertEquals(
                "here.care.svc:9093,there.kafka.svc:9093,far.care.svc:9094",
                kafkaTrigger("kafka: {servers: 'here:9093,there.kafka.svc:9093,far:9094'}")
                        .at("/metadata/bootstrapServers")
                        .asText());
    }

    @Test
    void theGatewayReadsNoEventsAndIsScaledByCpuAlone() throws IOException {
        assertEquals(
                1,
                scaled("").one("ScaledObject", "gateway").at("/spec/triggers").size());
    }

    @Test
    void aServiceThatIsScaledHasNoFixedNumberOfPods() throws IOException {
        for (JsonNode deployment : scaled("").all("Deployment")) {
            assertTrue(deployment.at("/spec/replicas").isMissingNode(), Chart.nameOf(deployment));
        }
    }

    private JsonNode kafkaTrigger(String values) throws IOException {
        return scaled(values).one("ScaledObject", "patient-service").at("/spec/triggers/1");
    }

    private Chart scaled(String values) throws IOException {
        return Chart.render(Files.writeString(folder.resolve("values.yaml"), KEDA + values));
    }
}
