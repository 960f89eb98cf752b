package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contracts' AsyncAPI document is the one list of topics; the chart repeats it and may not drift from it. */
class TopicsTest {

    @TempDir
    Path folder;

    @Test
    void theTopicsOfTheValuesAreThoseOfTheContracts() throws IOException {
        var list = Chart.YAML.readTree(Path.of("chart", "values.yaml").toFile()).at("/kafka/topics/list");
        var given = new TreeMap<String, Topic>();
        list.properties()
                .forEach(topic -> given.put(
                        topic.getKey(),
                        new Topic(
                                topic.getValue().path("partitions").asInt(),
                                Chart.map(topic.getValue().path("config")))));

        assertEquals(contracted(), given);
    }

    @Test
    void writersAndReadersOfATopicAreThoseOfTheContracts() throws IOException {
        var list = Chart.YAML.readTree(Path.of("chart", "values.yaml").toFile()).at("/kafka/topics/list");
        var given = new TreeMap<String, ContractedRights>();
        list.properties()
                .forEach(topic -> given.put(
                        topic.getKey(),
                        new ContractedRights(
                                names(topic.getValue().path("writers")),
                                names(topic.getValue().path("readers")))));

        assertEquals(ContractedRights.read(), given);
    }

    @Test
    void topicsAreMadeOnlyWhenAskedFor() {
        assertEquals(0, Chart.render().all("KafkaTopic").size());
    }

    @Test
    void aRenderedTopicHasThePartitionsAndConfigurationOfItsContract() throws IOException {
        var values = Files.writeString(
                folder.resolve("values.yaml"), "kafka: {topics: {create: true, cluster: region-kafka}}");
        var topics = Chart.render(values).all("KafkaTopic").stream().collect(Collectors.toMap(Chart::nameOf, t -> t));

        contracted().forEach((name, topic) -> {
            var rendered = topics.remove(name);
            var config = new TreeMap<>(Chart.map(rendered.at("/spec/config")));
            assertEquals("2", config.remove("min.insync.replicas"), name);
            assertEquals(topic, new Topic(rendered.at("/spec/partitions").asInt(), config), name);
            assertEquals(
                    "region-kafka", Chart.map(rendered.at("/metadata/labels")).get("strimzi.io/cluster"));
            assertEquals("keep", Chart.map(rendered.at("/metadata/annotations")).get("helm.sh/resource-policy"));
        });
        assertTrue(topics.isEmpty(), () -> "not contracted: " + topics.keySet());
    }

    @Test
    void topicsAreMadeWhereStrimziLooksForThem() throws IOException {
        var values =
                Files.writeString(folder.resolve("values.yaml"), "kafka: {topics: {create: true, namespace: kafka}}");

        assertTrue(Chart.render(values).all("KafkaTopic").stream()
                .allMatch(topic -> topic.at("/metadata/namespace").asText().equals("kafka")));
        assertTrue(Chart.render(Chart.everything()).all("KafkaTopic").stream()
                .allMatch(topic -> topic.at("/metadata/namespace").asText().equals("care")));
    }

    private static Map<String, Topic> contracted() throws IOException {
        var topics = new TreeMap<String, Topic>();
        try (var asyncapi = TopicsTest.class.getResourceAsStream("/contracts/asyncapi.yaml")) {
            Chart.YAML.readTree(asyncapi).path("channels").forEach(channel -> {
                var kafka = channel.at("/bindings/kafka");
                topics.put(
                        kafka.path("topic").asText(),
                        new Topic(
                                kafka.path("partitions").asInt(),
                                kafka.path("topicConfiguration").properties().stream()
                                        .collect(Collectors.toMap(Map.Entry::getKey, e -> text(e.getValue())))));
            });
        }
        return topics;
    }

    private static Set<String> names(JsonNode array) {
        return Chart.items(array).stream().map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? Chart.items(value).stream().map(JsonNode::asText).collect(Collectors.joining(","))
                : value.asText();
    }

    private record Topic(int partitions, Map<String, String> config) {}
}
