package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a pod reads of a Secret comes from the store, and outlives the release. */
class ExternalSecretsTest {

    private final Chart chart = Chart.render(Chart.everything());

    @Test
    void everyKeyThatAPodReadsIsFetched() {
        var read = new TreeSet<String>();
        for (JsonNode workload : chart.workloads()) {
            for (JsonNode reference : workload.findValues("secretKeyRef")) {
                read.add(reference.path("name").asText() + "/"
                        + reference.path("key").asText());
            }
        }

        assertTrue(fetched().containsAll(read), read::toString);
    }

    @Test
    void neitherTheReleaseNorAnEntryThatIsLostTakesASecretAway() {
        for (JsonNode secret : chart.all("ExternalSecret")) {
            assertEquals("Orphan", secret.at("/spec/target/creationPolicy").asText());
            assertEquals("Retain", secret.at("/spec/target/deletionPolicy").asText());
        }
    }

    private Set<String> fetched() {
        var keys = new TreeSet<String>();
        for (JsonNode secret : chart.all("ExternalSecret")) {
            secret.findValues("secretKey").forEach(key -> keys.add(Chart.nameOf(secret) + "/" + key.asText()));
        }
        return keys;
    }
}
