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

/** A service may do in Kafka what its contract has it do, and nothing else. */
class KafkaUsersTest {

    @TempDir
    Path folder;

    @Test
    void theRightsOfEachUserAreThoseOfTheContracts() throws IOException {
        var given = new TreeMap<String, Set<String>>();
        for (JsonNode user : Chart.render(Chart.everything()).all("KafkaUser")) {
            given.put(Chart.nameOf(user), rights(user));
            assertEquals("scram-sha-512", user.at("/spec/authentication/type").asText());
            assertEquals("simple", user.at("/spec/authorization/type").asText());
        }

        assertEquals(contracted(), given);
    }

    @Test
    void theUserOfAServiceIsTheOneWhoseSecretItsPodReads() throws IOException {
        Chart chart = given("""
                kafka: {users: {create: true}, topics: {cluster: region-kafka}}
                services: {patient-service: {kafkaSecret: patient-of-region}}
                """);

        JsonNode user = chart.all("KafkaUser").stream()
                .filter(made -> Chart.nameOf(made).equals("patient-of-region"))
                .findFirst()
                .orElseThrow();
        assertTrue(rights(user).contains("group patient-service Read"));
        assertEquals("region-kafka", Chart.map(user.at("/metadata/labels")).get("strimzi.io/cluster"));
        assertTrue(chart.one("Deployment", "patient-service").toString().contains("\"patient-of-region\""));
    }

    @Test
    void usersAreMadeOnlyWhenAskedForAndWhereStrimziLooksForThem() throws IOException {
        assertEquals(0, Chart.render().all("KafkaUser").size());
        assertTrue(given("kafka: {users: {create: true}, topics: {namespace: kafka}}").all("KafkaUser").stream()
                .allMatch(user -> user.at("/metadata/namespace").asText().equals("kafka")));
    }

    private static Set<String> rights(JsonNode user) {
        var rights = new TreeSet<String>();
        for (JsonNode rule : user.at("/spec/authorization/acls")) {
            JsonNode resource = rule.path("resource");
            assertEquals("literal", resource.path("patternType").asText());
            rule.path("operations")
                    .forEach(operation -> rights.add(resource.path("type").asText() + " "
                            + resource.path("name").asText() + " " + operation.asText()));
        }
        return rights;
    }

    private static Map<String, Set<String>> contracted() throws IOException {
        var users = new TreeMap<String, Set<String>>();
        ContractedRights.read().forEach((topic, rights) -> {
            rights.writers().forEach(service -> add(users, service, "topic " + topic + " Write"));
            rights.readers().forEach(service -> add(users, service, "topic " + topic + " Read"));
            rights.everyone().forEach(service -> add(users, service, "topic " + topic + " Describe"));
            rights.everyone().forEach(service -> add(users, service, "group " + service + " Read"));
        });
        return users.entrySet().stream()
                .collect(Collectors.toMap(
                        user -> "zorgkring-" + user.getKey().replace("-service", "") + "-kafka", Map.Entry::getValue));
    }

    private static void add(Map<String, Set<String>> users, String service, String right) {
        users.computeIfAbsent(service, name -> new TreeSet<>()).add(right);
    }

    private Chart given(String values) throws IOException {
        return Chart.render(Files.writeString(folder.resolve("values.yaml"), values));
    }
}
