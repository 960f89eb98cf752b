package be.zorgkring.patient.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Patience with the heartbeats of services that do not run here, haste with periodic work, and retired keys of the INSZ. */
public final class TestSettings implements QuarkusTestResourceLifecycleManager {

    public static final String RETIRED_KEY_ID = "0";
    public static final String RETIRED_KEY = key(10);
    public static final String RETIRED_INDEX_KEY = key(11);

    @Override
    public Map<String, String> start() {
        return Map.of(
                "zorgkring.access.stale-after",
                "3650d",
                "zorgkring.patient.insz.retired-keys." + RETIRED_KEY_ID,
                RETIRED_KEY,
                "zorgkring.patient.insz.retired-index-keys." + RETIRED_KEY_ID,
                RETIRED_INDEX_KEY,
                "zorgkring.patient.insz-rotation.every",
                "1s",
                "zorgkring.patient.access-log.seal-every",
                "300ms",
                "zorgkring.patient.proposal.round-every",
                "1s",
                // The physician of all tests includes more people in a run than care would in an hour.
                "zorgkring.access.persons-an-hour",
                "1500");
    }

    private static String key(int filledWith) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) filledWith);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {
        // nothing was started
    }
}
