package be.zorgkring.k8s;

import static be.zorgkring.k8s.Chart.container;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name that a service reads is set by the chart: a plain value, or a reference to a Secret that exists. */
class ConfigurationTest {

    static final List<String> SERVICES = Chart.SERVICES;

    private static final List<String> PLAIN_EVERYWHERE = List.of(
            "zorgkring.oidc.issuer",
            "zorgkring.kafka.servers",
            "zorgkring.kafka.security-protocol",
            "zorgkring.kafka.ca",
            "zorgkring.kafka.sasl.mechanism",
            "quarkus.http.host",
            "quarkus.http.port",
            "quarkus.management.host",
            "quarkus.management.port");
    private static final List<String> PLAIN_WITH_DATABASE = List.of(
            "zorgkring.database.address",
            "zorgkring.database.name",
            "zorgkring.database.tls",
            "zorgkring.database.ca",
            "quarkus.shutdown.delay",
            "quarkus.flyway.migrate-at-start");
    private static final List<String> SECRET_WITH_DATABASE =
            List.of("zorgkring.database.username", "zorgkring.database.password");
    private static final List<String> SECRET_EVERYWHERE = List.of("zorgkring.kafka.sasl.jaas-config");
    private static final Map<String, List<String>> PLAIN_OF = Map.of(
            "patient-service", List.of("zorgkring.insz.allow-unissued-serials"),
            "gateway",
                    List.of(
                            "zorgkring.gateway.patient-url",
                            "zorgkring.gateway.network-url",
                            "zorgkring.gateway.action-url",
                            "zorgkring.gateway.reporting-url",
                            "zorgkring.gateway.management.patient-url",
                            "zorgkring.gateway.management.network-url",
                            "zorgkring.gateway.management.action-url",
                            "zorgkring.gateway.management.reporting-url",
                            "zorgkring.gateway.public-url"));
    private static final Map<String, List<String>> SECRET_OF = Map.of(
            "patient-service",
                    List.of(
                            "zorgkring.patient.insz.key",
                            "zorgkring.patient.insz.index-key",
                            "zorgkring.patient.ehealth-mandates.key",
                            "zorgkring.patient.access-log.seal-key"),
            "reporting-service", List.of("zorgkring.reporting.pseudonym-key"),
            "gateway", List.of("zorgkring.gateway.web-client-secret"));

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyPlainSettingIsInTheConfigMapThatThePodReads(String service) {
        var chart = Chart.render();
        var container = container(chart.one("Deployment", service));

        assertEquals(
                "region-" + service,
                container.at("/envFrom/0/configMapRef/name").asText());
        assertEquals(
                environmentNames(PLAIN_EVERYWHERE, PLAIN_WITH_DATABASE, PLAIN_OF, service),
                Chart.map(chart.one("ConfigMap", service).path("data")).keySet());
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everySecretIsAReferenceToAnExistingOne(String service) {
        var references = new TreeMap<String, String>();
        var literals = new ArrayList<String>();
        for (var variable :
                Chart.items(container(Chart.render().one("Deployment", service)).path("env"))) {
            var reference = variable.at("/valueFrom/secretKeyRef");
            if (reference.isObject()) {
                references.put(
                        variable.path("name").asText(),
                        reference.path("name").asText() + "/"
                                + reference.path("key").asText());
                assertFalse(reference.path("optional").asBoolean());
            } else {
                literals.add(variable.path("name").asText());
            }
        }

        assertEquals(
                environmentNames(SECRET_EVERYWHERE, SECRET_WITH_DATABASE, SECRET_OF, service), references.keySet());
        assertEquals(
                service.equals("gateway")
                        ? List.of("JAVA_TOOL_OPTIONS")
                        : List.of("JAVA_TOOL_OPTIONS", "ZORGKRING_DATABASE_SCHEMA_WAIT"),
                literals);
        references.values().forEach(value -> assertTrue(value.matches("zorgkring-.+/.+"), value));
    }

    @ParameterizedTest
    @MethodSource("be.zorgkring.k8s.ChartTest#safeCharts")
    void theChartBringsNoSecretOfItsOwn(Chart chart) {
        assertEquals(List.of(), chart.all("Secret"));
    }

    @Test
    void theGatewayKnowsTheServicesByTheirServices() {
        var chart = Chart.render();
        var gateway = Chart.map(chart.one("ConfigMap", "gateway").path("data"));

        for (var name : List.of("patient", "network", "action", "reporting")) {
            assertEquals(
                    "http://" + Chart.nameOf(chart.one("Service", name + "-service")) + ":8080",
                    gateway.get("ZORGKRING_GATEWAY_" + name.toUpperCase(Locale.ROOT) + "_URL"));
            assertEquals(
                    "http://" + Chart.nameOf(chart.one("Service", name + "-service")) + ":9000",
                    gateway.get("ZORGKRING_GATEWAY_MANAGEMENT_" + name.toUpperCase(Locale.ROOT) + "_URL"));
        }
    }

    @Test
    void theGatewayBelievesTheAddressThatATrustedProxyTells() {
        var given = Chart.map(
                Chart.render(Chart.everything()).one("ConfigMap", "gateway").path("data"));
        var none = Chart.map(Chart.render().one("ConfigMap", "gateway").path("data"));

        assertEquals("true", given.get("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING"));
        assertEquals("10.244.0.0/16,fd00::/8", given.get("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES"));
        assertTrue(none.keySet().stream().noneMatch(name -> name.contains("PROXY")));
    }

    @Test
    void whatIsOnlyForDevelopmentIsNotOnInProduction() {
        var production = Chart.render(Chart.example("prod"));
        var development = Chart.render(Chart.example("dev"));
        var serials = "/data/ZORGKRING_INSZ_ALLOW_UNISSUED_SERIALS";
        var insecure = "/data/ZORGKRING_SAFETY_ALLOW_INSECURE";

        assertEquals(
                "true",
                development.one("ConfigMap", "patient-service").at(serials).asText());
        assertEquals(
                "false",
                production.one("ConfigMap", "patient-service").at(serials).asText());
        assertEquals(
                "true", development.one("ConfigMap", "gateway").at(insecure).asText());
        assertTrue(production.one("ConfigMap", "gateway").at(insecure).isMissingNode());
    }

    @Test
    void aChangedSettingRestartsThePods() {
        var pointer = "/spec/template/metadata/annotations/zorgkring.be~1settings";

        assertFalse(Chart.render()
                .one("Deployment", "patient-service")
                .at(pointer)
                .asText()
                .equals(Chart.render(Chart.example("dev"))
                        .one("Deployment", "patient-service")
                        .at(pointer)
                        .asText()));
    }

    /** As MicroProfile Config maps a configuration name to an environment variable. */
    private static TreeSet<String> environmentNames(
            List<String> everywhere, List<String> withDatabase, Map<String, List<String>> own, String service) {
        var names = new TreeSet<String>();
        Stream.of(
                        everywhere,
                        service.equals("gateway") ? List.<String>of() : withDatabase,
                        own.getOrDefault(service, List.of()))
                .flatMap(List::stream)
                .map(name -> name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
                .forEach(names::add);
        return names;
    }
}
