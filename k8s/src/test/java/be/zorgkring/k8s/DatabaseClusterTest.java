package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL by CloudNativePG: what step 3 of the README makes by hand. */
class DatabaseClusterTest {

    private static final List<String> DATABASES = List.of("action", "network", "patient", "reporting");

    private final Chart chart = Chart.render(Chart.everything());
    private final JsonNode cluster = chart.all("Cluster").get(0).path("spec");

    @TempDir
    Path folder;

    @Test
    void isMadeOnlyWhenAskedFor() {
        for (var kind : List.of("Cluster", "Database", "ScheduledBackup")) {
            assertEquals(0, Chart.render().all(kind).size(), kind);
        }
    }

    @Test
    void eachServiceHasADatabaseOfItsOwnerThatNothingDeletes() {
        var owners = new TreeMap<String, String>();
        chart.all("Database").forEach(database -> {
            owners.put(
                    database.at("/spec/name").asText(),
                    database.at("/spec/owner").asText());
            assertEquals("retain", database.at("/spec/databaseReclaimPolicy").asText());
            assertEquals("zorgkring-db", database.at("/spec/cluster/name").asText());
        });

        assertEquals(DATABASES.stream().collect(Collectors.toMap(name -> name, name -> name + "_owner")), owners);
    }

    @Test
    void itsRolesHaveThePasswordsThatThePodsRead() {
        var secrets = Chart.items(cluster.at("/managed/roles")).stream()
                .collect(Collectors.toMap(role -> role.path("name").asText(), role -> role.at("/passwordSecret/name")
                        .asText()));

        assertEquals(2 * DATABASES.size(), secrets.size());
        for (var name : DATABASES) {
            assertTrue(read(chart.one("Deployment", name + "-service")).contains(secrets.get(name)), name);
            assertFalse(read(chart.one("Deployment", name + "-service")).contains(secrets.get(name + "_owner")), name);
            assertTrue(
                    chart.all("Job").stream()
                            .filter(job -> Chart.nameOf(job).contains(name + "-service-migration"))
                            .allMatch(job -> read(job).contains(secrets.get(name + "_owner"))),
                    name);
        }
    }

    /** The Secret in which CloudNativePG keeps the CA of a Cluster. */
    @Test
    void thePodsKnowItByItsOwnAuthority() {
        for (var name : DATABASES) {
            assertTrue(
                    chart.one("Deployment", name + "-service").findValues("secretName").stream()
                            .anyMatch(secret -> secret.asText().equals("zorgkring-db-ca")),
                    name);
        }
    }

    @Test
    void itsOwnDatabasesAreOpenToNobody() {
        assertEquals(
                "revoke all on database template1 from public",
                cluster.at("/bootstrap/initdb/postInitSQL/0").asText());
        assertEquals(
                "revoke temporary on database postgres from public",
                cluster.at("/bootstrap/initdb/postInitSQL/1").asText());
        assertEquals(
                "revoke all on database app from public",
                cluster.at("/bootstrap/initdb/postInitApplicationSQL/0").asText());
    }

    @Test
    void noRoleIsMoreThanARoleThatSignsIn() {
        cluster.at("/managed/roles").forEach(role -> {
            assertEquals(3, role.size(), role::toString);
            assertTrue(role.path("login").asBoolean() && role.has("name") && role.has("passwordSecret"));
        });
    }

    @Test
    void uninstallingLeavesIt() {
        for (var kind : List.of("Cluster", "Database", "ScheduledBackup")) {
            chart.all(kind)
                    .forEach(kept -> assertEquals(
                            "keep",
                            Chart.map(kept.at("/metadata/annotations")).get("helm.sh/resource-policy"),
                            Chart.nameOf(kept)));
        }
    }

    @Test
    void aCommitWaitsForASecondInstanceOfThreeAndOneAloneCanCommit() throws IOException {
        assertEquals(Map.of("method", "any", "number", "1"), Chart.map(cluster.at("/postgresql/synchronous")));
        var one = Files.writeString(folder.resolve("values.yaml"), "database: {cluster: {instances: 1}}");

        assertFalse(Chart.render(Chart.everything(), one)
                .all("Cluster")
                .get(0)
                .at("/spec/postgresql")
                .has("synchronous"));
    }

    @Test
    void backupsGoWhereTheArchiveGoes() throws IOException {
        assertEquals(
                "zorgkring",
                cluster.at("/plugins/0/parameters/barmanObjectName").asText());
        assertEquals(
                cluster.at("/plugins/0/name"),
                chart.all("ScheduledBackup").get(0).at("/spec/pluginConfiguration/name"));
        var without =
                Files.writeString(folder.resolve("values.yaml"), "database: {cluster: {backup: {objectStore: ''}}}");

        var bare = Chart.render(Chart.everything(), without);

        assertEquals(0, bare.all("ScheduledBackup").size());
        assertFalse(bare.all("Cluster").get(0).path("spec").has("plugins"));
    }

    /** The names of the Secrets that a workload reads. */
    private static List<String> read(JsonNode workload) {
        return workload.findValues("secretKeyRef").stream()
                .map(reference -> reference.path("name").asText())
                .toList();
    }
}
