package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void kedaAsksKafkaAsTheServiceItself() throws IOException {
        Chart chart = scaled("");
        JsonNode trigger = kafkaTrigger("");
        JsonNode authentication = chart.one("TriggerAuthentication", "patient-service");

        assertEquals("enable", trigger.at("/metadata/tls").asText());
        assertEquals("scram_sha512", trigger.at("/metadata/sasl").asText());
        assertEquals(
                Chart.nameOf(authentication),
                trigger.at("/authenticationRef/name").asText());
        assertEquals(
                List.of("ca zorgkring-cluster-ca-cert/ca.crt", "password zorgkring-patient-kafka/password"),
                references(authentication.at("/spec/secretTargetRef")));
        assertEquals(
                List.of("username region-patient-service-kafka-user/username"),
                references(authentication.at("/spec/configMapTargetRef")));
        assertEquals(
                "zorgkring-patient-kafka",
                chart.one("ConfigMap", "patient-service-kafka-user")
                        .at("/data/username")
                        .asText());
        assertEquals(4, chart.all("TriggerAuthentication").size());
    }

    @Test
    void kedaNeedsNoMoreThanTheServices() throws IOException {
        Chart tlsAlone = scaled("kafka: {sasl: {enabled: false}}");
        JsonNode plain = kafkaTrigger("kafka: {sasl: {enabled: false}, tls: {enabled: false}}");

        assertEquals(
                List.of("ca zorgkring-cluster-ca-cert/ca.crt"),
                references(
                        tlsAlone.one("TriggerAuthentication", "patient-service").at("/spec/secretTargetRef")));
        assertFalse(plain.has("authenticationRef"));
        assertFalse(plain.path("metadata").has("tls") || plain.path("metadata").has("sasl"));
        assertEquals(0, Chart.render().all("TriggerAuthentication").size());
    }

    @Test
    void theGatewayReadsNoEventsAndIsScaledByCpuAlone() throws IOException {
        assertEquals(
                1,
                scaled("").one("ScaledObject", "gateway").at("/spec/triggers").size());
    }

    private static List<String> references(JsonNode references) {
        return Chart.items(references).stream()
                .map(reference -> reference.path("parameter").asText() + " "
                        + reference.path("name").asText() + "/"
                        + reference.path("key").asText())
                .toList();
    }

    private JsonNode kafkaTrigger(String values) throws IOException {
        return scaled(values).one("ScaledObject", "patient-service").at("/spec/triggers/1");
    }

    private Chart scaled(String values) throws IOException {
        return Chart.render(Files.writeString(folder.resolve("values.yaml"), KEDA + values));
    }
}
