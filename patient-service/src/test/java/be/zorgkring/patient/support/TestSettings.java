package be.zorgkring.patient.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Ports that nobody else has, and patience with heartbeats that no other service sends here. */
public final class TestSettings implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0",
                "zorgkring.access.stale-after", "3650d");
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
