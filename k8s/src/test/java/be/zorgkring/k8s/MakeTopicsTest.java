package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Job for a Kafka without Strimzi; the commands of Kafka are played by ones that write down how they were called. */
class MakeTopicsTest {

    private static final Path SCRIPT = Path.of("chart", "files", "make-topics.sh");
    private static final String THERE =
            "Topic: %s\tTopicId: x-1\tPartitionCount: %d\tReplicationFactor: 3\tConfigs: a=b\n"
                    + "\tTopic: %s\tPartition: 0\tLeader: 1\tReplicas: 1,2,3\tIsr: 1,2,3\n";

    @TempDir
    Path folder;

    @BeforeEach
    void commands() throws IOException {
        for (var command : List.of("kafka-topics.sh", "kafka-configs.sh")) {
            var file = folder.resolve(command);
            Files.writeString(file, """
                    #!/bin/sh
                    case "$*" in *--describe*) cat "$KAFKA_BIN/there"; exit "$(cat "$KAFKA_BIN/answer")" ;; esac
                    echo "${0##*/} $*" >>"$KAFKA_BIN/called"
                    """);
            assertTrue(file.toFile().setExecutable(true));
        }
        Files.writeString(folder.resolve("answer"), "0");
        Files.writeString(folder.resolve("there"), "");
        Files.writeString(folder.resolve("called"), "");
        Files.writeString(
                folder.resolve("topics"),
                "zorgkring.consent 4 3 min.insync.replicas=2 cleanup.policy=compact\n"
                        + "zorgkring.access 4 3 min.insync.replicas=2 cleanup.policy=compact,delete retention.ms=-1\n");
    }

    @Test
    void aMissingTopicIsMadeAsItsContractSays() throws Exception {
        assertEquals(0, run(""), this::said);

        assertEquals(
                List.of(
                        "kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists --topic zorgkring.consent"
                                + " --partitions 4 --replication-factor 3 --config min.insync.replicas=2"
                                + " --config cleanup.policy=compact",
                        "kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists --topic zorgkring.access"
                                + " --partitions 4 --replication-factor 3 --config min.insync.replicas=2"
                                + " --config cleanup.policy=compact,delete --config retention.ms=-1"),
                called());
    }

    @Test
    void aTopicThatIsThereFollowsItsConfiguration() throws Exception {
        there("zorgkring.consent", 4);
        there("zorgkring.access", 4);

        assertEquals(0, run(""), this::said);

        assertEquals(
                List.of(
                        "kafka-configs.sh --bootstrap-server kafka:9092 --alter --entity-type topics"
                                + " --entity-name zorgkring.consent"
                                + " --add-config min.insync.replicas=2,cleanup.policy=compact",
                        "kafka-configs.sh --bootstrap-server kafka:9092 --alter --entity-type topics"
                                + " --entity-name zorgkring.access --add-config"
                                + " min.insync.replicas=2,cleanup.policy=[compact,delete],retention.ms=-1"),
                called());
    }

    @Test
    void anotherNumberOfPartitionsIsRefusedBeforeAnythingIsDone() throws Exception {
        there("zorgkring.access", 12);

        assertNotEquals(0, run(""));

        assertTrue(said().contains("zorgkring.access has 12 partitions and must have 4"), said());
        assertEquals(List.of(), called());
    }

    @Test
    void aBrokerThatDoesNotAnswerIsNotTakenForAnEmptyOne() throws Exception {
        Files.writeString(folder.resolve("answer"), "1");

        assertNotEquals(0, run(""));

        assertTrue(said().contains("no broker answers at kafka:9092"), said());
        assertEquals(List.of(), called());
    }

    @Test
    void theClientsPropertiesGoWithEachCommand() throws Exception {
        there("zorgkring.access", 4);

        assertEquals(0, run("/client/client.properties"), this::said);

        assertEquals(2, called().size());
        called().forEach(call -> assertTrue(call.contains(" --command-config /client/client.properties "), call));
    }

    /** The list that the chart gives to the Job, read by the script itself. */
    @Test
    void theChartsOwnListIsUnderstood() throws Exception {
        var chart = Chart.render(Chart.plainKafka());
        Files.writeString(
                folder.resolve("topics"),
                chart.one("ConfigMap", "topics").at("/data/topics").asText());

        assertEquals(0, run(""), this::said);

        assertEquals(
                Chart.YAML
                        .readTree(Path.of("chart", "values.yaml").toFile())
                        .at("/kafka/topics/list")
                        .size(),
                called().size());
        assertTrue(
                called().contains("kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists --topic"
                        + " zorgkring.erasure --partitions 4 --replication-factor 3"
                        + " --config min.insync.replicas=2 --config cleanup.policy=delete"
                        + " --config retention.ms=-1"),
                () -> called().toString());
        assertEquals(
                Files.readString(SCRIPT),
                chart.one("ConfigMap", "topics").at("/data/make-topics.sh").asText());
    }

    @Test
    void anotherListIsAnotherJobAndTheSameListTheSame() throws IOException {
        var values = Files.writeString(
                folder.resolve("values.yaml"),
                "kafka: {topics: {list: {zorgkring.access: {partitions: 4, config: {retention.ms: \"1\"}}}}}");

        assertEquals(job(), job());
        assertNotEquals(job(), job(values));
    }

    @Test
    void anotherWordMakesItAnew() throws IOException {
        assertNotEquals(job(), job(Files.writeString(folder.resolve("values.yaml"), "migrations: {run: again}")));
    }

    @Test
    void ofItsSecretNothingIsMountedButWhatItReads() {
        var secret = Chart.render(Chart.plainKafka()).all("Job").stream()
                .filter(job -> Chart.nameOf(job).startsWith(Chart.RELEASE + "-topics-"))
                .flatMap(job -> Chart.podOf(job).path("volumes").findValues("secret").stream())
                .toList();

        assertEquals(1, secret.size());
        assertEquals(1, secret.getFirst().path("items").size());
        assertEquals("client.properties", secret.getFirst().at("/items/0/key").asText());
    }

    @Test
    void itsSecretIsFetchedAndSaid() throws IOException {
        var external = Files.writeString(
                folder.resolve("values.yaml"), "externalSecrets: {enabled: true, store: {name: vault}}");

        assertTrue(Chart.render(Chart.plainKafka(), external).all("ExternalSecret").stream()
                .anyMatch(secret -> Chart.nameOf(secret).equals("zorgkring-topics-client")
                        && secret.at("/spec/data/0/secretKey").asText().equals("client.properties")));
        assertTrue(Chart.notes(Chart.plainKafka())
                .contains("zorgkring-topics-client / client.properties  (the Job that makes topics)"));
    }

    @Test
    void itReachesKafkaAndNothingElse() {
        var egress =
                Chart.render(Chart.plainKafka()).one("NetworkPolicy", "topics").at("/spec/egress");

        assertEquals(
                List.of(53, 9093),
                Chart.items(egress).stream()
                        .map(rule -> rule.at("/ports/0/port").asInt())
                        .toList());
    }

    private static String job(Path... values) {
        var files = new ArrayList<>(List.of(Chart.plainKafka()));
        files.addAll(List.of(values));
        return Chart.render(files.toArray(Path[]::new)).all("Job").stream()
                .map(Chart::nameOf)
                .filter(name -> name.startsWith(Chart.RELEASE + "-topics-"))
                .findFirst()
                .orElseThrow();
    }

    private void there(String topic, int partitions) throws IOException {
        var file = folder.resolve("there");
        Files.writeString(file, Files.readString(file) + THERE.formatted(topic, partitions, topic));
    }

    private int run(String clientProperties) throws Exception {
        var command = new ProcessBuilder("sh", SCRIPT.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        command.environment().put("KAFKA_SERVERS", "kafka:9092");
        command.environment().put("KAFKA_BIN", folder.toString());
        command.environment().put("TOPICS", folder.resolve("topics").toString());
        command.environment().put("CLIENT_PROPERTIES", clientProperties);
        var script = command.start();
        assertTrue(script.waitFor(30, TimeUnit.SECONDS));
        return script.exitValue();
    }

    private String said() {
        return read("said");
    }

    private List<String> called() {
        return read("called").lines().toList();
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
