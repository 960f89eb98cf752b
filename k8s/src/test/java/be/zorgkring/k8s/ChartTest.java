package be.zorgkring.k8s;

import static be.zorgkring.k8s.Chart.container;
import static be.zorgkring.k8s.Chart.map;
import static be.zorgkring.k8s.Chart.nameOf;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartTest {

    static Stream<Named<Chart>> charts() {
        return Stream.concat(
                safeCharts(),
                Stream.of(
                        Named.of("values-evaluation.yaml", Chart.render(Chart.example("evaluation"), Chart.given()))));
    }

    /** All but the evaluation, which brings a database, secrets and persons of its own. */
    static Stream<Named<Chart>> safeCharts() {
        return Stream.of(
                Named.of("values.yaml", Chart.render()),
                Named.of("values-dev.yaml", Chart.render(Chart.example("dev"))),
                Named.of("values-prod.yaml", Chart.render(Chart.example("prod"))),
                Named.of("values-everything.yaml", Chart.render(Chart.everything())),
                Named.of("values-plain-kafka.yaml", Chart.render(Chart.plainKafka())));
    }

    @Test
    void lintIsClean() {
        var result = Chart.lint();

        assertFalse(result.isFailed(), () -> String.join("\n", result.getMessages()));
        assertEquals(List.of(), result.getMessages());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyServiceHasTheSameSetOfObjects(Chart chart) {
        for (var kind : List.of("Deployment", "Service", "ServiceAccount", "ConfigMap", "PodDisruptionBudget")) {
            Set<String> made = chart.all(kind).stream().map(Chart::nameOf).collect(Collectors.toSet());
            assertTrue(
                    made.containsAll(Chart.SERVICES.stream()
                            .map(service -> Chart.RELEASE + "-" + service)
                            .toList()),
                    kind);
        }
    }

    @Test
    void thereIsOneDoor() {
        assertEquals(1, Chart.render().all("Ingress").size());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noFieldIsUnknownToKubernetes(Chart chart) {
        assertAll(chart.manifests().stream()
                .map(manifest -> () -> assertEquals(
                        Optional.empty(),
                        KubernetesShapes.complaint(manifest),
                        () -> manifest.path("kind").asText() + " " + nameOf(manifest))));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noObjectIsRenderedTwice(Chart chart) {
        var names = chart.manifests().stream()
                .map(manifest -> manifest.path("kind").asText() + "/" + nameOf(manifest))
                .toList();

        assertEquals(Set.copyOf(names).size(), names.size(), names::toString);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyDeploymentIsProbedOnTheManagementPort(Chart chart) {
        for (var deployment : chart.all("Deployment")) {
            var container = container(deployment);
            var ports = Chart.items(container.path("ports")).stream()
                    .collect(Collectors.toMap(port -> port.path("name").asText(), port -> port.path("containerPort")
                            .asInt()));
            assertEquals(Map.of("http", 8080, "management", 9000), ports);
            Map.of("startup", "started", "liveness", "live", "readiness", "ready")
                    .forEach((probe, path) -> {
                        var get = container.path(probe + "Probe").path("httpGet");
                        assertEquals("/q/health/" + path, get.path("path").asText(), nameOf(deployment));
                        assertEquals("management", get.path("port").asText(), nameOf(deployment));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyDeploymentSaysWhatItNeeds(Chart chart) {
        for (var deployment : chart.workloads()) {
            var resources = container(deployment).path("resources");
            assertTrue(resources.at("/requests/cpu").isTextual(), nameOf(deployment));
            assertTrue(resources.at("/requests/memory").isTextual(), nameOf(deployment));
            assertTrue(resources.at("/limits/memory").isTextual(), nameOf(deployment));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyPodMeetsTheRestrictedStandard(Chart chart) {
        for (var deployment : chart.workloads()) {
            var pod = Chart.podOf(deployment);
            assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean(), nameOf(deployment));
            assertEquals(
                    "RuntimeDefault",
                    pod.at("/securityContext/seccompProfile/type").asText());
            Stream.of("containers", "initContainers")
                    .flatMap(kind -> Chart.items(pod.path(kind)).stream())
                    .map(container -> container.path("securityContext"))
                    .forEach(security -> {
                        assertEquals(
                                "[\"ALL\"]", security.at("/capabilities/drop").toString());
                        assertTrue(security.path("readOnlyRootFilesystem").asBoolean());
                        assertTrue(security.has("allowPrivilegeEscalation"));
                        assertFalse(security.path("allowPrivilegeEscalation").asBoolean());
                    });
        }
    }

    @Test
    void everyPodKeepsToTheNodesThatItMayUse() {
        for (var workload : Chart.render(Chart.everything()).workloads()) {
            var pod = Chart.podOf(workload);
            assertEquals(
                    Map.of("topology.kubernetes.io/region", "be"), map(pod.path("nodeSelector")), nameOf(workload));
            assertEquals("care", pod.at("/tolerations/0/key").asText(), nameOf(workload));
            assertTrue(pod.at("/affinity/nodeAffinity").isObject(), nameOf(workload));
            assertEquals("care", pod.path("priorityClassName").asText(), nameOf(workload));
        }
    }

    @Test
    void everyPodIsLabelledAsAsked() {
        for (var workload : Chart.render(Chart.everything()).workloads()) {
            var metadata = workload.path("kind").asText().equals("Pod")
                    ? workload.path("metadata")
                    : workload.at("/spec/template/metadata");
            assertEquals("region", metadata.at("/labels/cost-centre").asText(), nameOf(workload));
        }
    }

    @Test
    void aDeploymentAndItsPodsSayWhatIsAsked() {
        for (var deployment : Chart.render(Chart.everything()).all("Deployment")) {
            assertEquals("true", map(deployment.at("/metadata/annotations")).get("reloader.stakater.com/auto"));
            assertEquals(
                    "disabled",
                    map(deployment.at("/spec/template/metadata/annotations")).get("linkerd.io/inject"));
            var names = Chart.items(container(deployment).path("env")).stream()
                    .map(variable -> variable.path("name").asText())
                    .toList();
            assertTrue(names.containsAll(List.of("HTTPS_PROXY", "NODE")), names::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noPodHoldsATokenOfTheCluster(Chart chart) {
        Stream.concat(
                        chart.all("ServiceAccount").stream(),
                        chart.workloads().stream().map(Chart::podOf))
                .forEach(holder -> {
                    assertTrue(holder.has("automountServiceAccountToken"));
                    assertFalse(holder.path("automountServiceAccountToken").asBoolean());
                });
    }

    @ParameterizedTest
    @MethodSource("charts")
    void selectorsMatchThePodsOfTheirOwnServiceAlone(Chart chart) {
        for (var service : Chart.SERVICES) {
            for (var selector : List.of(
                    chart.one("Deployment", service).at("/spec/selector/matchLabels"),
                    chart.one("Service", service).at("/spec/selector"),
                    chart.one("PodDisruptionBudget", service).at("/spec/selector/matchLabels"),
                    chart.one("NetworkPolicy", service).at("/spec/podSelector/matchLabels"))) {
                assertEquals(List.of(Chart.RELEASE + "-" + service), selected(chart, selector));
            }
            assertEquals(
                    "http",
                    chart.one("Service", service).at("/spec/ports/0/targetPort").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyObjectSaysToWhichReleaseItBelongs(Chart chart) {
        for (var manifest : chart.manifests()) {
            var labels = map(manifest.at("/metadata/labels"));
            assertEquals("zorgkring", labels.get("app.kubernetes.io/part-of"), nameOf(manifest));
            assertEquals("Helm", labels.get("app.kubernetes.io/managed-by"), nameOf(manifest));
            assertEquals(Chart.RELEASE, labels.get("app.kubernetes.io/instance"), nameOf(manifest));
            assertEquals("care", manifest.at("/metadata/namespace").asText(), nameOf(manifest));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aPodHasTimeToFinishWhatItBegan(Chart chart) {
        int shutdown = 10; // quarkus.shutdown.timeout of all services
        for (var deployment : chart.all("Deployment")) {
            int stillAsked =
                    container(deployment).at("/lifecycle/preStop/sleep/seconds").asInt();
            assertTrue(stillAsked > 0, nameOf(deployment));
            assertTrue(
                    Chart.podOf(deployment)
                                    .path("terminationGracePeriodSeconds")
                                    .asInt()
                            >= stillAsked + shutdown + 10,
                    nameOf(deployment));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyConfigMapThatIsReadIsMade(Chart chart) {
        var made = chart.all("ConfigMap").stream().map(Chart::nameOf).collect(Collectors.toSet());
        for (var workload : chart.workloads()) {
            Stream.concat(
                            workload.findValues("configMapRef").stream().map(ref -> ref.path("name")),
                            Chart.items(Chart.podOf(workload).path("volumes")).stream()
                                    .filter(volume -> volume.has("configMap"))
                                    .map(volume -> volume.at("/configMap/name")))
                    .forEach(name -> assertTrue(made.contains(name.asText()), () -> nameOf(workload) + ": " + name));
        }
    }

    @Test
    void theDoorIsTheGatewayUnderItsPublicHost() {
        var ingress = Chart.render(Chart.example("prod")).one("Ingress", "gateway");

        assertEquals(
                "zorgkring.region.example", ingress.at("/spec/rules/0/host").asText());
        assertEquals(
                "zorgkring.region.example", ingress.at("/spec/tls/0/hosts/0").asText());
        assertEquals(
                "region-gateway",
                ingress.at("/spec/rules/0/http/paths/0/backend/service/name").asText());
    }

    private static List<String> selected(Chart chart, JsonNode selector) {
        var wanted = map(selector).entrySet();
        assertFalse(wanted.isEmpty());
        return chart.all("Deployment").stream()
                .filter(deployment -> map(deployment.at("/spec/template/metadata/labels"))
                        .entrySet()
                        .containsAll(wanted))
                .map(Chart::nameOf)
                .toList();
    }
}
