package be.zorgkring.patient.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Patience with the heartbeats of services that do not run here, and none with the sealing of the access log. */
public final class TestSettings implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("zorgkring.access.stale-after", "3650d", "zorgkring.patient.access-log.seal-every", "300ms");
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
