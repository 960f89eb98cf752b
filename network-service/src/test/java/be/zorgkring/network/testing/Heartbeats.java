package be.zorgkring.network.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Patience with the heartbeats of patient-service, which does not run in these tests. */
public final class Heartbeats implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("zorgkring.access.stale-after", "3650d");
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
