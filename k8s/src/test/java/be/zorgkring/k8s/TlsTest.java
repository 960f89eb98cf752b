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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service knows its database and Kafka by their CA's certificate, and is known to Kafka as itself. */
class TlsTest {

    private static final List<String> WITH_DATABASE =
            List.of("patient-service", "network-service", "action-service", "reporting-service");

    @TempDir
    Path folder;

    @Test
    void eachServiceChecksTheServersByTheFilesThatAreMounted() {
        Chart chart = Chart.render();
        for (String service : WITH_DATABASE) {
            JsonNode deployment = chart.one("Deployment", service);
            Map<String, String> settings =
                    Chart.map(chart.one("ConfigMap", service).path("data"));

            assertEquals("verify-full", settings.get("ZORGKRING_DATABASE_TLS"));
            assertEquals("zorgkring-db-ca/ca.crt", files(deployment).get(settings.get("ZORGKRING_DATABASE_CA")));
            assertEquals("SASL_SSL", settings.get("ZORGKRING_KAFKA_SECURITY_PROTOCOL"));
            assertEquals("zorgkring-cluster-ca-cert/ca.crt", files(deployment).get(settings.get("ZORGKRING_KAFKA_CA")));
            assertEquals("SCRAM-SHA-512", settings.get("ZORGKRING_KAFKA_SASL_MECHANISM"));
        }
        assertEquals(
                Map.of("/etc/zorgkring/kafka-ca/ca.crt", "zorgkring-cluster-ca-cert/ca.crt"),
                files(chart.one("Deployment", "gateway")));
    }

    @Test
    void aMigrationKnowsTheDatabaseAndOfKafkaNothing() {
        for (JsonNode job : Chart.render().all("Job")) {
            assertEquals(Map.of("/etc/zorgkring/database-ca/ca.crt", "zorgkring-db-ca/ca.crt"), files(job));
            assertFalse(job.toString().contains("JAAS"), Chart.nameOf(job));
            assertFalse(job.toString().contains("zorgkring-patient-kafka"), Chart.nameOf(job));
        }
    }

    @Test
    void eachServiceIsAnotherUserOfKafka() {
        Chart chart = Chart.render();
        for (String service : WITH_DATABASE) {
            JsonNode jaas = Chart.items(
                            container(chart.one("Deployment", service)).path("env"))
                    .stream()
                    .filter(variable -> variable.path("name").asText().equals("ZORGKRING_KAFKA_SASL_JAAS_CONFIG"))
                    .findFirst()
                    .orElseThrow()
                    .at("/valueFrom/secretKeyRef");

            assertEquals(
                    "zorgkring-" + service.replace("-service", "-kafka"),
                    jaas.path("name").asText());
            assertEquals("sasl.jaas.config", jaas.path("key").asText());
        }
    }

    /** The Secret of an operator's CA holds the key as well; who has it can be any server. */
    @ParameterizedTest
    @MethodSource("be.zorgkring.k8s.ChartTest#safeCharts")
    void ofASecretNothingIsMountedButACertificate(Chart chart) {
        for (JsonNode workload : chart.workloads()) {
            for (JsonNode volume : Chart.podOf(workload).path("volumes")) {
                if (volume.path("name").asText().endsWith("-ca")) {
                    assertEquals(1, volume.at("/secret/items").size(), Chart.nameOf(workload));
                    assertEquals("ca.crt", volume.at("/secret/items/0/path").asText(), Chart.nameOf(workload));
                }
            }
            for (JsonNode mount : container(workload).path("volumeMounts")) {
                assertTrue(
                        mount.path("name").asText().equals("tmp")
                                || mount.path("readOnly").asBoolean(),
                        Chart.nameOf(workload));
            }
        }
    }

    @Test
    void aHostedServersCertificateHasANameAndKeyOfItsOwn() throws IOException {
        Chart chart = given("database: {tls: {caSecret: {name: hosted, key: bundle.pem}}}");

        assertEquals(
                "hosted/bundle.pem",
                files(chart.one("Deployment", "patient-service")).get("/etc/zorgkring/database-ca/ca.crt"));
        assertTrue(chart.all("Job").stream().allMatch(job -> files(job).containsValue("hosted/bundle.pem")));
    }

    @Test
    void tlsWithoutUsersIsPossibleAndNothingAtAllOnOneMachine() throws IOException {
        Map<String, String> tlsAlone = Chart.map(given("kafka: {sasl: {enabled: false}}")
                .one("ConfigMap", "patient-service")
                .path("data"));
        Chart development = Chart.render(Chart.example("dev"));
        Map<String, String> none =
                Chart.map(development.one("ConfigMap", "patient-service").path("data"));

        assertEquals("SSL", tlsAlone.get("ZORGKRING_KAFKA_SECURITY_PROTOCOL"));
        assertFalse(tlsAlone.containsKey("ZORGKRING_KAFKA_SASL_MECHANISM"));
        assertEquals("PLAINTEXT", none.get("ZORGKRING_KAFKA_SECURITY_PROTOCOL"));
        assertEquals("disable", none.get("ZORGKRING_DATABASE_TLS"));
        assertFalse(none.containsKey("ZORGKRING_DATABASE_CA") || none.containsKey("ZORGKRING_KAFKA_CA"));
        assertTrue(development.workloads().stream()
                .allMatch(workload -> files(workload).isEmpty()));
        assertFalse(development.one("Deployment", "patient-service").toString().contains("JAAS"));
    }

    private Chart given(String values) throws IOException {
        return Chart.render(Files.writeString(folder.resolve("values.yaml"), values));
    }

    /** The files that come from Secrets: the path in the container to the Secret and its key. */
    private static Map<String, String> files(JsonNode workload) {
        var mounts = new TreeMap<String, String>();
        container(workload)
                .path("volumeMounts")
                .forEach(mount -> mounts.put(
                        mount.path("name").asText(), mount.path("mountPath").asText()));
        var files = new TreeMap<String, String>();
        for (JsonNode volume : Chart.podOf(workload).path("volumes")) {
            JsonNode secret = volume.path("secret");
            secret.path("items")
                    .forEach(item -> files.put(
                            mounts.get(volume.path("name").asText()) + "/"
                                    + item.path("path").asText(),
                            secret.path("secretName").asText() + "/"
                                    + item.path("key").asText()));
        }
        return files;
    }
}
