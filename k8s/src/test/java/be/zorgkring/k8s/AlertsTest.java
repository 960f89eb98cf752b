package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern METRIC = Pattern.compile("([a-z]+(?:_[a-z]+)+)(?=[\\[)])");

    @TempDir
    Path folder;

    @Test
    void alertsAreMadeOnlyWhenAskedFor() {
        assertEquals(0, Chart.render().all("PrometheusRule").size());
    }

    @Test
    void everyAlertHasARunbookAndRestsOnAMetricOfTheServices() throws IOException {
        Set<String> runbooks = new TreeSet<>();
        String sources = sources();
        for (JsonNode alert : alerts()) {
            Path runbook = ROOT.resolve(alert.at("/annotations/runbook").asText());
            runbooks.add(runbook.getFileName().toString());
            assertTrue(Files.readString(runbook).contains(alert.path("alert").asText()), runbook.toString());
            var metrics = METRIC.matcher(alert.path("expr").asText());
            assertTrue(metrics.find(), alert.toString());
            String metric = metrics.group(1).replaceAll("_total$", "");
            assertTrue(sources.contains('"' + metric + '"'), metric);
        }
        assertTrue(runbooks.size() > 1, runbooks.toString());
    }

    private Iterable<JsonNode> alerts() throws IOException {
        Path values = Files.writeString(folder.resolve("values.yaml"), "alerts: {create: true}");
        return Chart.render(values).all("PrometheusRule").getFirst().at("/spec/groups/0/rules");
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Stream.of("kernel", "patient-service")
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .flatMap(AlertsTest::walk)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AlertsTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
