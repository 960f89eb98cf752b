package be.zorgkring.k8s;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator is told after an install. */
class NotesTest {

    @TempDir
    Path folder;

    @Test
    void valuesFitForARegionAreNotCalledUnsafe() {
        assertEquals(List.of(), unsafe(Chart.notes(Chart.example("prod"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    networkPolicy: {enabled: false}                              | networkPolicy.enabled
                    gateway: {publicUrl: "http://zorgkring.region.example"}      | gateway.publicUrl is not https
                    oidc: {issuer: "http://id.region.example/realms/zorgkring"}  | oidc.issuer is not https
                    ingress: {tlsSecret: ""}                                     | no TLS ends
                    gateway: {trustedProxies: []}                                | gateway.trustedProxies is empty
                    monitoring: {alerts: false}                                  | monitoring.alerts
                    kafka: {topics: {create: true, minInSyncReplicas: 1}}        | kafka.topics
                    database: {tls: {enabled: false}}                            | database.tls.enabled is false
                    kafka: {tls: {enabled: false}, sasl: {enabled: false}}       | kafka.tls.enabled is false
                    kafka: {sasl: {enabled: false}}                              | kafka.sasl.enabled is false
                    kafka: {topics: {job: {enabled: true, clientSecret: x}, replicas: 1, minInSyncReplicas: 1}} | kafka.topics
                    database: {cluster: {create: true}}                          | database.cluster.backup.objectStore
                    database: {cluster: {create: true, instances: 1}}            | database.cluster.instances
                    image: {tag: latest}                                         | patient-service runs whatever
                    services: {gateway: {autoscaling: {enabled: false}, replicas: 1}} | gateway has one pod
                    defaults: {settings: {zorgkring.safety.allow-insecure: "true"}}   | patient-service starts on unsafe settings
                    services: {patient-service: {settings: {zorgkring.insz.allow-unissued-serials: "true"}}} | takes in invented persons
                    """)
    void whatIsUnsafeIsSaid(String values, String said) throws IOException {
        Path file = Files.writeString(folder.resolve("values.yaml"), values);

        List<String> unsafe = unsafe(Chart.notes(Chart.example("prod"), file));

        assertTrue(unsafe.stream().anyMatch(line -> line.contains(said)), unsafe::toString);
    }

    @Test
    void theExamplesAddressesAreNotTakenForOnesOwn() {
        assertEquals(
                2,
                unsafe(Chart.notes()).stream()
                        .filter(line -> line.contains("the example's address"))
                        .count());
    }

    @Test
    void theSecretsThatMustExistAreListedWithWhoReadsThem() {
        String notes = Chart.notes();

        assertTrue(notes.contains("zorgkring-patient-kafka / sasl.jaas.config  (patient-service: "), notes);
        assertTrue(notes.contains("zorgkring-db-ca / ca.crt  (network-service: database-ca)"), notes);
        assertTrue(notes.contains("zorgkring-cluster-ca-cert / ca.crt  (reporting-service: kafka-ca)"), notes);
        assertTrue(notes.contains("zorgkring-action-database-owner / password  (migration of action-service: "), notes);
    }

    @Test
    void whatStrimziMakesOfTheChartsUsersIsNotAskedFor() throws IOException {
        Path here = Files.writeString(folder.resolve("here.yaml"), "kafka: {users: {create: true}}");
        Path elsewhere = Files.writeString(
                folder.resolve("elsewhere.yaml"), "kafka: {users: {create: true}, topics: {namespace: kafka}}");

        assertFalse(Chart.notes(here).contains("zorgkring-patient-kafka"));
        assertTrue(Chart.notes(elsewhere).contains("zorgkring-patient-kafka / sasl.jaas.config"));
    }

    private static List<String> unsafe(String notes) {
        return notes.lines().filter(line -> line.startsWith("UNSAFE")).toList();
    }
}
