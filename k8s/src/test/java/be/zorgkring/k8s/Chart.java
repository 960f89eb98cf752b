package be.zorgkring.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The chart as Helm itself renders it: the tests look at what a cluster would get, never at templates. */
record Chart(List<JsonNode> manifests) {

    static final ObjectMapper YAML = new YAMLMapper();
    static final List<String> SERVICES =
            List.of("patient-service", "network-service", "action-service", "reporting-service", "gateway");
    static final String RELEASE = "region";
    /** What Chart.yaml asks for; helm-java pretends to be 1.20 unless told otherwise. */
    private static final String OLDEST_KUBERNETES = "1.30.0";

    private static final Path FOLDER = Path.of("chart").toAbsolutePath();

    private static final Path RENDERED = HooksToo.copyOf(FOLDER);
    private static final Map<String, Chart> KNOWN = new ConcurrentHashMap<>();

    static LintResult lint() {
        return new Helm(FOLDER).lint().strict().call();
    }

    /** Renders with values.yaml and those files over it; refuses as Helm does. */
    static Chart render(Path... values) {
        return renderAs(RELEASE, values);
    }

    /**
     * As {@link #render}, as a release of that name. Many tests look at the same rendering, and none changes it; where a
     * cluster holds something already, each has its own.
     */
    static Chart renderAs(String release, Path... values) {
        if (!LiveCluster.PLAYED.isEmpty()) {
            return renderAnew(release, values);
        }
        String input = release + Stream.of(values).map(Chart::read).collect(Collectors.joining("\n---\n", "\n", ""));
        return KNOWN.computeIfAbsent(input, unknown -> renderAnew(release, values));
    }

    /** What chance decides is decided again. */
    static Chart renderAnew(String release, Path... values) {
        return parse(rendered(release, values));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text itself, as a cluster that {@link LiveCluster} plays would be asked for it. */
    private static String rendered(String release, Path... values) {
        LiveCluster.PLAYED.describe();
        var template = new Helm(RENDERED)
                .template()
                .withName(release)
                .withNamespace("care")
                .withKubeVersion(OLDEST_KUBERNETES);
        for (Path file : values) {
            template.withValuesFile(file.toAbsolutePath());
        }
        return template.call();
    }

    /** What Helm says after an install with those values. */
    static String notes(Path... values) {
        LiveCluster.PLAYED.describe();
        var install = new Helm(FOLDER)
                .install()
                .clientOnly()
                .dryRun()
                .withName(RELEASE)
                .withNamespace("care")
                .withKubeVersion(OLDEST_KUBERNETES);
        for (Path file : values) {
            install.withValuesFile(file.toAbsolutePath());
        }
        return install.call().getOutput();
    }

    /** A file of values that is given with the chart. */
    static Path example(String name) {
        return FOLDER.resolve("values-" + name + ".yaml");
    }

    /** Every option of the chart at once, where they do not exclude each other. */
    static Path everything() {
        return Path.of("src/test/resources/values-everything.yaml").toAbsolutePath();
    }

    /** What stands beside values-evaluation.yaml. */
    static Path given() {
        return Path.of("src/test/resources/values-given.yaml").toAbsolutePath();
    }

    /** What the values with every option exclude: a Kafka without Strimzi. */
    static Path plainKafka() {
        return Path.of("src/test/resources/values-plain-kafka.yaml").toAbsolutePath();
    }

    private static Chart parse(String rendered) {
        var parsed = new ArrayList<JsonNode>();
        try (var parser = new YAMLFactory().createParser(rendered)) {
            YAML.readerFor(JsonNode.class).<JsonNode>readValues(parser).forEachRemaining(parsed::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Chart(parsed.stream().filter(JsonNode::isObject).toList());
    }

    List<JsonNode> all(String kind) {
        return manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind))
                .toList();
    }

    JsonNode one(String kind, String service) {
        return all(kind).stream()
                .filter(manifest -> nameOf(manifest).equals(RELEASE + "-" + service))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    static String nameOf(JsonNode manifest) {
        return manifest.at("/metadata/name").asText();
    }

    static JsonNode container(JsonNode workload) {
        return podOf(workload).at("/containers/0");
    }

    /** The pod of a Deployment or a Job, or a Pod's own. */
    static JsonNode podOf(JsonNode workload) {
        return workload.path("kind").asText().equals("Pod")
                ? workload.path("spec")
                : workload.at("/spec/template/spec");
    }

    /** Whatever runs: services, migrations, the test of a release. */
    List<JsonNode> workloads() {
        return Stream.of("Deployment", "StatefulSet", "Job", "Pod")
                .flatMap(kind -> all(kind).stream())
                .toList();
    }

    static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** Labels or a selector; an absent one is empty. */
    static Map<String, String> map(JsonNode node) {
        return node.isObject()
                ? YAML.convertValue(node, YAML.getTypeFactory().constructMapType(Map.class, String.class, String.class))
                : Map.of();
    }
}
