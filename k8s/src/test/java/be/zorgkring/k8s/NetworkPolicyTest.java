package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not allowed here does not travel; services meet over Kafka alone. */
class NetworkPolicyTest {

    private static final List<String> WITH_DATABASE =
            List.of("patient-service", "network-service", "action-service", "reporting-service");
    private final Chart chart = Chart.render();

    @TempDir
    Path folder;

    @Test
    void everythingIsDeniedToEveryPodOfTheRelease() {
        var deny = chart.one("NetworkPolicy", "default-deny").path("spec");

        assertEquals(
                Map.of("app.kubernetes.io/instance", Chart.RELEASE, "app.kubernetes.io/part-of", "zorgkring"),
                Chart.map(deny.at("/podSelector/matchLabels")));
        assertEquals("[\"Ingress\",\"Egress\"]", deny.path("policyTypes").toString());
        assertFalse(deny.has("ingress") || deny.has("egress"));
    }

    @Test
    void itFindsWhateverRunsAndNoPodOfAnOperatorWhoseClusterIsNamedLikeTheRelease() {
        var wanted = Chart.map(chart.one("NetworkPolicy", "default-deny").at("/spec/podSelector/matchLabels"))
                .entrySet();
        var broker = Map.of(
                "app.kubernetes.io/instance", Chart.RELEASE, "app.kubernetes.io/part-of", "strimzi-" + Chart.RELEASE);

        for (var workload : chart.workloads()) {
            var labels = workload.at(
                    workload.path("kind").asText().equals("Pod")
                            ? "/metadata/labels"
                            : "/spec/template/metadata/labels");
            assertTrue(Chart.map(labels).entrySet().containsAll(wanted), Chart.nameOf(workload));
        }
        assertFalse(broker.entrySet().containsAll(wanted));
    }

    @Test
    void tracesGoNowhereUntilAPathIsGiven() throws IOException {
        var collector = Files.writeString(
                folder.resolve("values.yaml"),
                "networkPolicy: {traces: {to: [{podSelector: {matchLabels: {app: collector}}}], port: 4318}}");

        assertFalse(chart.one("NetworkPolicy", "gateway").toString().contains("4318"));
        for (var service : Chart.SERVICES) {
            var policy = Chart.render(collector).one("NetworkPolicy", service);
            assertTrue(policy.toString().contains("4318"), service);
        }
    }

    @Test
    void namesAreAskedForAtThePortOfTheClustersDns() throws IOException {
        var openshift =
                Chart.render(Files.writeString(folder.resolve("values.yaml"), "networkPolicy: {dns: {port: 5353}}"));

        for (var policy : openshift.all("NetworkPolicy")) {
            var egress = policy.at("/spec/egress");
            if (egress.isArray()) {
                assertEquals(
                        List.of(5353, 5353),
                        egress.path(0).path("ports").findValues("port").stream()
                                .map(JsonNode::asInt)
                                .toList(),
                        Chart.nameOf(policy));
            }
        }
    }

    @Test
    void aServiceIsCalledByTheGatewayAlone() {
        for (var service : WITH_DATABASE) {
            var rule = ruleFor(chart.one("NetworkPolicy", service).at("/spec/ingress"), 8080);

            assertEquals(1, rule.path("from").size());
            assertEquals(
                    "gateway",
                    rule.at("/from/0/podSelector/matchLabels/app.kubernetes.io~1name")
                            .asText());
            assertFalse(rule.at("/from/0").has("namespaceSelector"));
        }
    }

    @Test
    void theGatewayIsCalledByTheIngressControllerAndByTheTestOfTheReleaseAlone() {
        var rule = ruleFor(chart.one("NetworkPolicy", "gateway").at("/spec/ingress"), 8080);

        assertEquals(2, rule.path("from").size());
        assertTrue(rule.at("/from/0").has("namespaceSelector"));
        assertEquals(
                Map.of("app.kubernetes.io/name", "test", "app.kubernetes.io/instance", Chart.RELEASE),
                Chart.map(rule.at("/from/1/podSelector/matchLabels")));
    }

    @Test
    void aServiceReachesNamesDatabaseKafkaAndKeycloakAndNoOtherService() {
        for (var service : WITH_DATABASE) {
            var egress = egress(service);

            assertEquals(Set.of(53, 5432, 9093, 8443), egress.keySet(), service);
            assertTrue(egress.values().stream().noneMatch(Chart.SERVICES::contains), service);
        }
    }

    @Test
    void theGatewayReachesTheServicesKeycloakAndTheBrokerButNoDatabase() {
        var called = new TreeSet<String>();
        for (var rule : Chart.items(chart.one("NetworkPolicy", "gateway").at("/spec/egress"))) {
            if (rule.at("/ports/0/port").asInt() == 8080) {
                called.add(rule.at("/to/0/podSelector/matchLabels/app.kubernetes.io~1name")
                        .asText());
            }
        }

        assertEquals(new TreeSet<>(WITH_DATABASE), called);
        assertEquals(Set.of(53, 8080, 8443, 9093), egress("gateway").keySet());
    }

    @Test
    void aMigrationReachesItsDatabaseAndNothingElse() {
        for (var service : WITH_DATABASE) {
            assertEquals(Set.of(53, 5432), egress(service + "-migration").keySet(), service);
            assertFalse(chart.one("NetworkPolicy", service + "-migration")
                    .path("spec")
                    .has("ingress"));
        }
    }

    @Test
    void healthAndMetricsAreReadByMonitoringAndOfTheFourServicesByTheGateway() {
        for (var service : Chart.SERVICES) {
            var from = ruleFor(chart.one("NetworkPolicy", service).at("/spec/ingress"), 9000)
                    .path("from");

            assertTrue(from.at("/0").has("namespaceSelector"), service);
            assertEquals(service.equals("gateway") ? 1 : 2, from.size(), service);
        }
    }

    @Test
    void noRuleIsOpenToAnywhere() {
        for (var policy : chart.all("NetworkPolicy")) {
            for (var rule : Chart.items(policy.at("/spec/ingress"))) {
                assertTrue(rule.path("from").size() > 0 && rule.path("ports").size() > 0, Chart.nameOf(policy));
            }
            for (var rule : Chart.items(policy.at("/spec/egress"))) {
                assertTrue(rule.path("to").size() > 0 && rule.path("ports").size() > 0, Chart.nameOf(policy));
            }
        }
    }

    private Map<Integer, String> egress(String service) {
        var peers = new TreeMap<Integer, String>();
        for (var rule : Chart.items(chart.one("NetworkPolicy", service).at("/spec/egress"))) {
            peers.put(
                    rule.at("/ports/0/port").asInt(),
                    rule.at("/to/0/podSelector/matchLabels/app.kubernetes.io~1name")
                            .asText());
        }
        return peers;
    }

    private static JsonNode ruleFor(JsonNode rules, int port) {
        return Chart.items(rules).stream()
                .filter(rule -> rule.at("/ports/0/port").asInt() == port)
                .findFirst()
                .orElseThrow();
    }
}
