package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pod reads of a Secret comes from the store unless an operator makes it here, and outlives the release. */
class ExternalSecretsTest {

    private final Chart chart = Chart.render(Chart.everything());

    @TempDir
    Path folder;

    @Test
    void everyKeyIsFetchedThatNoOperatorMakesHere() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("values.yaml"), """
                kafka: {cluster: {create: false}, topics: {namespace: kafka}}
                externalSecrets: {except: []}
                """);
        Chart operatorsElsewhere = Chart.render(Chart.everything(), elsewhere);

        var missing = read(operatorsElsewhere);
        missing.removeAll(fetched(operatorsElsewhere));
        assertEquals(Set.of(), missing);
    }

    @Test
    void whatAnOperatorMakesHereIsNotFetched() {
        var made = new TreeSet<>(Set.of("zorgkring-db-ca", "zorgkring-cluster-ca-cert"));
        chart.all("KafkaUser").forEach(user -> made.add(Chart.nameOf(user)));
        var missing = read(chart);
        missing.removeAll(fetched(chart));

        assertEquals(7, made.size());
        assertEquals(
                made,
                missing.stream()
                        .map(key -> key.replaceFirst("/.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void neitherTheReleaseNorAnEntryThatIsLostTakesASecretAway() {
        for (JsonNode secret : chart.all("ExternalSecret")) {
            assertEquals("Orphan", secret.at("/spec/target/creationPolicy").asText());
            assertEquals("Retain", secret.at("/spec/target/deletionPolicy").asText());
        }
    }

    /** What pods read as variables and as files, and KEDA of them. */
    private static TreeSet<String> read(Chart chart) {
        var keys = new TreeSet<String>();
        for (JsonNode workload : chart.workloads()) {
            for (JsonNode reference : workload.findValues("secretKeyRef")) {
                keys.add(reference.path("name").asText() + "/"
                        + reference.path("key").asText());
            }
            for (JsonNode volume : Chart.podOf(workload).path("volumes").findValues("secret")) {
                keys.add(volume.path("secretName").asText() + "/"
                        + volume.at("/items/0/key").asText());
            }
        }
        for (JsonNode authentication : chart.all("TriggerAuthentication")) {
            authentication
                    .at("/spec/secretTargetRef")
                    .forEach(reference -> keys.add(reference.path("name").asText() + "/"
                            + reference.path("key").asText()));
        }
        return keys;
    }

    private static Set<String> fetched(Chart chart) {
        var keys = new TreeSet<String>();
        for (JsonNode secret : chart.all("ExternalSecret")) {
            secret.findValues("secretKey").forEach(key -> keys.add(Chart.nameOf(secret) + "/" + key.asText()));
        }
        return keys;
    }
}
