package be.zorgkring.network.testing;

import be.zorgkring.dev.testing.RealParts;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** One start of the service on the real parts for all integration tests, at ports that nobody else uses. */
public class NetworkProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0",
                "quarkus.devservices.enabled", "false",
                // patient-service does not run here; one heartbeat of ours on its topic must last for all tests.
                "zorgkring.access.stale-after", "2h");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(RealParts.class, Map.of("service", "network")));
    }
}
