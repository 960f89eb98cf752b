package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One alert, one runbook. That their metrics exist is seen on the running platform: MetricNames in dev. */
class AlertsTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void alertsAreMadeOnlyWhenAskedFor() {
        assertEquals(0, Chart.render().all("PrometheusRule").size());
    }

    @Test
    void everyAlertHasARunbookThatIsTitledByIt() throws IOException {
        for (JsonNode alert : alerts()) {
            String runbook = Files.readString(
                    ROOT.resolve(alert.at("/annotations/runbook").asText()));

            assertTrue(runbook.startsWith("# " + alert.path("alert").asText() + "\n"), alert::toString);
            assertTrue(alert.at("/annotations/summary").asText().endsWith("."), alert::toString);
            assertTrue(
                    Set.of("warning", "critical")
                            .contains(alert.at("/labels/severity").asText()),
                    alert::toString);
        }
    }

    @Test
    void everyRunbookIsThatOfAnAlertOrOfAPlannedDayAndIsListed() throws IOException {
        Set<String> alerts =
                alerts().stream().map(alert -> alert.path("alert").asText()).collect(Collectors.toSet());
        String list = Files.readString(ROOT.resolve("docs/runbooks/README.md"));
        Set<String> titled = new TreeSet<>();
        try (Stream<Path> files = Files.list(ROOT.resolve("docs/runbooks"))) {
            for (Path runbook :
                    files.filter(file -> !file.endsWith("README.md")).toList()) {
                String title = Files.readAllLines(runbook).getFirst().substring(2);
                if (title.startsWith("Zorgkring")) {
                    titled.add(title);
                }
                assertTrue(list.contains("(" + runbook.getFileName() + ")"), runbook::toString);
            }
        }
        assertEquals(new TreeSet<>(alerts), titled);
    }

    /** Other programs of the cluster have these metrics too: an alert on them looks at our services, in our namespace. */
    @Test
    void metricsThatOthersHaveTooAreThoseOfOurServices() {
        Pattern common = Pattern.compile("\\b(?:up|http_server_\\w+|jvm_\\w+|kafka_\\w+|kube_\\w+)\\b(\\{[^}]*})?");
        for (JsonNode alert : alerts()) {
            String expression = alert.path("expr").asText();
            Matcher metric = common.matcher(expression);
            while (metric.find()) {
                String scope = String.valueOf(metric.group(1));
                assertTrue(scope.contains("namespace=\"care\""), expression);
                assertTrue(
                        scope.contains("=~\"action-service|gateway|network-service|patient-service|reporting-service\"")
                                || scope.contains("gateway|(patient|network|action|reporting)-service"),
                        expression);
            }
            assertFalse(expression.contains("%"), expression);
        }
    }

    @Test
    void theOperatorOfPrometheusFindsWhatHasTheLabelItLooksFor() {
        Chart chart = Chart.render(Chart.everything());

        assertEquals(Chart.SERVICES.size(), chart.all("ServiceMonitor").size());
        Stream.of("ServiceMonitor", "PrometheusRule")
                .flatMap(kind -> chart.all(kind).stream())
                .forEach(found -> assertEquals(
                        "prometheus", Chart.map(found.at("/metadata/labels")).get("release")));
    }

    private static List<JsonNode> alerts() {
        return Chart.render(Chart.everything()).all("PrometheusRule").getFirst().findValues("rules").stream()
                .flatMap(rules -> Chart.items(rules).stream())
                .toList();
    }
}
