package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everything in one namespace, for a look at the platform; never by default, and never quietly. */
class EvaluationTest {

    private static final List<String> PARTS = List.of("postgres", "kafka", "keycloak");

    private final Chart chart = Chart.render(Chart.example("evaluation"), Chart.given());

    @AfterEach
    void nothingIsThere() {
        LiveCluster.PLAYED.holdsNothing();
    }

    @Test
    void nothingOfItIsThereByDefault() {
        for (Chart other :
                List.of(Chart.render(), Chart.render(Chart.example("dev")), Chart.render(Chart.example("prod")))) {
            assertEquals(List.of(), other.all("StatefulSet"));
            assertEquals(List.of(), other.all("Secret"));
        }
    }

    @Test
    void itIsCalledUnsafe() {
        assertTrue(Chart.notes(Chart.example("evaluation"), Chart.given()).contains("UNSAFE: evaluation.enabled"));
    }

    @Test
    void withoutItsRealmsItIsRefusedAndSaysWhereTheyComeFrom() {
        String message = assertThrows(IllegalStateException.class, () -> Chart.render(Chart.example("evaluation")))
                .getMessage();

        assertTrue(message.contains("/evaluation/given") && message.contains("./zorgkring images"), message);
    }

    @Test
    void everySecretThatIsReadIsMadeWithItsKey() {
        Map<String, Set<String>> made = chart.all("Secret").stream()
                .collect(Collectors.toMap(
                        Chart::nameOf, secret -> Chart.map(secret.path("data")).keySet()));
        for (JsonNode workload : chart.workloads()) {
            workload.findValues("secretKeyRef")
                    .forEach(ref -> assertTrue(
                            made.getOrDefault(ref.path("name").asText(), Set.of())
                                    .contains(ref.path("key").asText()),
                            () -> Chart.nameOf(workload) + " reads " + ref));
            workload.findValues("secretName")
                    .forEach(name -> assertTrue(made.containsKey(name.asText()), name::asText));
        }
    }

    @Test
    void anUpgradeMakesNoOtherSecrets() {
        chart.all("Secret").forEach(LiveCluster.PLAYED::holds);

        assertEquals(
                chart.all("Secret"),
                Chart.render(Chart.example("evaluation"), Chart.given()).all("Secret"));
    }

    @Test
    void noTwoInstallsShareASecretThatTheClusterMakes() {
        Chart other = Chart.renderAnew(Chart.RELEASE, Chart.example("evaluation"), Chart.given());

        assertNotEquals(password(chart), password(other));
        assertEquals(32, password(chart).length());
    }

    @Test
    void theKeysAreAsLongAsTheServicesWantThem() {
        String key =
                decoded(secret(chart, "zorgkring-patient-insz").at("/data/key").asText());

        assertEquals(32, Base64.getDecoder().decode(key).length);
    }

    @Test
    void keycloakTellsTheGatewayOfThisRelease() {
        assertTrue(decoded(secret(chart, "region-keycloak-realms")
                        .at("/data/zorgkring.json")
                        .asText())
                .contains("http://region-gateway:8080/session"));
    }

    /** A Service has the name by which everybody knows what is behind it. */
    @Test
    void theAddressesOfTheValuesLeadToTheParts() {
        Map<String, Integer> services = chart.all("Service").stream()
                .collect(Collectors.toMap(Chart::nameOf, service -> service.at("/spec/ports/0/port")
                        .asInt()));

        assertEquals(5432, services.get("zorgkring-postgres"));
        assertEquals(9092, services.get("zorgkring-kafka"));
        assertEquals(8180, services.get("zorgkring-keycloak"));
    }

    @Test
    void eachPartHasAPolicyOfItsOwnAndTheServicesMayGoThere() {
        for (String part : PARTS) {
            JsonNode pod = chart.one("StatefulSet", part).at("/spec/template/metadata/labels");
            assertEquals("region-" + part, Chart.nameOf(chart.one("NetworkPolicy", part)), part);
            assertTrue(Chart.map(pod)
                    .entrySet()
                    .containsAll(Chart.map(chart.one("NetworkPolicy", part).at("/spec/podSelector/matchLabels"))
                            .entrySet()));
            JsonNode egress = chart.one("NetworkPolicy", "patient-service").at("/spec/egress");
            assertTrue(
                    Chart.items(egress).stream()
                            .map(rule -> Chart.map(rule.at("/to/0/podSelector/matchLabels")))
                            .anyMatch(labels -> !labels.isEmpty()
                                    && Chart.map(pod).entrySet().containsAll(labels.entrySet())),
                    part);
        }
    }

    @Test
    void whatAPartWritesIsOnAVolume() {
        Map<String, List<String>> written = Map.of(
                "postgres", List.of("/var/lib/postgresql", "/var/run/postgresql", "/tmp"),
                "kafka", List.of("/var/lib/kafka/data", "/tmp"),
                "keycloak", List.of("/opt/keycloak/lib/quarkus", "/opt/keycloak/data", "/tmp"));
        written.forEach((part, folders) -> {
            Set<String> mounted = new HashSet<>();
            Chart.items(Chart.container(chart.one("StatefulSet", part)).path("volumeMounts")).stream()
                    .filter(mount -> !mount.path("readOnly").asBoolean())
                    .forEach(mount -> mounted.add(mount.path("mountPath").asText()));
            assertEquals(Set.copyOf(folders), mounted, part);
        });
    }

    @Test
    void eachPartIsProbed() {
        for (String part : PARTS) {
            JsonNode container = Chart.container(chart.one("StatefulSet", part));
            for (String probe : List.of("startup", "liveness", "readiness")) {
                assertTrue(container.path(probe + "Probe").isObject(), part + " " + probe);
            }
        }
    }

    private static String password(Chart chart) {
        return decoded(
                secret(chart, "zorgkring-patient-database").at("/data/password").asText());
    }

    private static JsonNode secret(Chart chart, String name) {
        return chart.all("Secret").stream()
                .filter(secret -> Chart.nameOf(secret).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), java.nio.charset.StandardCharsets.UTF_8);
    }
}
