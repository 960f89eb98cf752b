package be.zorgkring.patient.person.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InszKeysTest {

    /** As the launcher and the chart set them. */
    @Test
    void retiredKeysAreNamedInTheEnvironment() {
        InszKeys keys = new SmallRyeConfigBuilder()
                .withMapping(InszKeys.class)
                .withSources(new EnvConfigSource(
                        Map.of(
                                "ZORGKRING_PATIENT_INSZ_KEY", "c",
                                "ZORGKRING_PATIENT_INSZ_KEY_ID", "3",
                                "ZORGKRING_PATIENT_INSZ_RETIRED_KEYS_1", "a",
                                "ZORGKRING_PATIENT_INSZ_RETIRED_KEYS_2", "b",
                                "ZORGKRING_PATIENT_INSZ_INDEX_KEY", "y",
                                "ZORGKRING_PATIENT_INSZ_INDEX_KEY_ID", "2",
                                "ZORGKRING_PATIENT_INSZ_RETIRED_INDEX_KEYS_1", "x"),
                        300))
                .build()
                .getConfigMapping(InszKeys.class);
        assertEquals("3", keys.keyId());
        assertEquals(Map.of("1", "a", "2", "b"), keys.retiredKeys());
        assertEquals("2", keys.indexKeyId());
        assertEquals(Map.of("1", "x"), keys.retiredIndexKeys());
    }
}
