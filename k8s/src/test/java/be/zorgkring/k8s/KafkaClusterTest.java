package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Kafka by Strimzi: what step 4 of the README asks of any Kafka. */
class KafkaClusterTest {

    private final Chart chart = Chart.render(Chart.everything());
    private final JsonNode kafka = chart.all("Kafka").get(0);
    private final JsonNode nodes = chart.all("KafkaNodePool").get(0);

    @Test
    void isMadeOnlyWhenAskedFor() {
        assertEquals(0, Chart.render().all("Kafka").size());
        assertEquals(0, Chart.render().all("KafkaNodePool").size());
    }

    @Test
    void theServicesAndTheTopicsMeetAtIt() {
        String name = Chart.nameOf(kafka);
        String servers = chart.one("ConfigMap", "patient-service")
                .at("/data/ZORGKRING_KAFKA_SERVERS")
                .asText();

        assertEquals(
                name + "-kafka-bootstrap:"
                        + kafka.at("/spec/kafka/listeners/0/port").asText(),
                servers);
        assertEquals(name, cluster(nodes));
        for (var kind : List.of("KafkaTopic", "KafkaUser")) {
            chart.all(kind).forEach(made -> {
                assertEquals(name, cluster(made));
                assertEquals(kafka.at("/metadata/namespace"), made.at("/metadata/namespace"), "where Strimzi looks");
            });
        }
        assertTrue(
                chart.one("Deployment", "patient-service").findValues("secretName").stream()
                        .anyMatch(secret -> secret.asText().equals(name + "-cluster-ca-cert")),
                "whose signature its certificates bear");
        assertTrue(Chart.items(chart.one("NetworkPolicy", "patient-service").at("/spec/egress")).stream()
                .anyMatch(rule -> rule.at("/ports/0/port").asInt() == 9093
                        && rule.at("/to/0/podSelector/matchLabels/strimzi.io~1cluster")
                                .asText()
                                .equals(name)));
    }

    @Test
    void itsOnlyDoorAsksForTlsAndANameAndGivesNoRightUnasked() {
        var listeners = kafka.at("/spec/kafka/listeners");

        assertEquals(1, listeners.size());
        assertTrue(listeners.at("/0/tls").asBoolean());
        assertEquals("scram-sha-512", listeners.at("/0/authentication/type").asText());
        assertEquals("simple", kafka.at("/spec/kafka/authorization/type").asText());
        assertFalse(kafka.at("/spec/kafka/authorization").has("superUsers"));
    }

    @Test
    void oneLostNodeLosesNothing() {
        var config = Chart.map(kafka.at("/spec/kafka/config"));

        assertEquals("[\"controller\",\"broker\"]", nodes.at("/spec/roles").toString());
        assertEquals(3, nodes.at("/spec/replicas").asInt());
        for (var factor : List.of("default", "offsets.topic", "transaction.state.log")) {
            assertEquals("3", config.get(factor + ".replication.factor"));
        }
        assertEquals("2", config.get("min.insync.replicas"));
        assertEquals("2", config.get("transaction.state.log.min.isr"));
        assertEquals("false", config.get("auto.create.topics.enable"));
    }

    @Test
    void uninstallingLeavesItAndItsDisks() {
        for (var kept : List.of(kafka, nodes)) {
            assertEquals("keep", Chart.map(kept.at("/metadata/annotations")).get("helm.sh/resource-policy"));
        }
        assertTrue(nodes.at("/spec/storage/volumes/0").has("deleteClaim"));
        assertFalse(nodes.at("/spec/storage/volumes/0/deleteClaim").asBoolean());
    }

    /** Strimzi hands labels on to its pods, and restarts them when one changes. */
    @Test
    void anUpgradeOfTheChartDoesNotRestartIt() {
        for (var made : List.of(kafka, nodes)) {
            assertFalse(made.at("/metadata/labels").toString().matches(".*[0-9][.][0-9].*"), made::toString);
        }
    }

    private static String cluster(JsonNode manifest) {
        return Chart.map(manifest.at("/metadata/labels")).get("strimzi.io/cluster");
    }
}
