package be.zorgkring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.access.AccessSettings;
import be.zorgkring.kernel.access.HeartbeatSettings;
import be.zorgkring.kernel.sql.DatabaseSettings;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.pgclient.SslMode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernel's own file and what is given from outside fit its mappings, each of which refuses what it does not know. */
class SettingsTest {

    private static final Map<String, String> DATABASE = Map.of(
            "zorgkring.database.address", "127.0.0.1:5432",
            "zorgkring.database.name", "network",
            "zorgkring.database.username", "network",
            "zorgkring.database.password", "secret");

    @Test
    void whatIsNotGivenHasItsDefault() throws IOException {
        SmallRyeConfig config = config(Map.of());

        AccessSettings access = config.getConfigMapping(AccessSettings.class);
        assertEquals(4, access.topics().size());
        assertEquals(Duration.ofSeconds(60), access.staleAfter());
        assertEquals(10_000, access.rememberedPersons());
        assertEquals(300, access.personsAnHour());
        assertEquals(5_000, access.personsAnHourForSystems());
        HeartbeatSettings heartbeat = config.getConfigMapping(HeartbeatSettings.class);
        assertEquals(Optional.empty(), heartbeat.topics());
        assertEquals(Duration.ofSeconds(5), heartbeat.every());
        DatabaseSettings database = config.getConfigMapping(DatabaseSettings.class);
        assertEquals(SslMode.DISABLE, database.tls());
        assertEquals(Optional.empty(), database.ca());
        assertEquals(Duration.ofSeconds(150), database.schemaWait());
    }

    @Test
    void allThatMayBeGivenIsKnown() throws IOException {
        SmallRyeConfig config = config(Map.of(
                "zorgkring.access.enabled", "false",
                "zorgkring.heartbeat.topics", "zorgkring.circle,zorgkring.directory",
                "zorgkring.database.owner.username", "network_owner",
                "zorgkring.database.owner.password", "secret",
                "zorgkring.database.tls", "verify-full",
                "zorgkring.database.ca", "/etc/ca.crt",
                "zorgkring.database.connections", "8"));

        assertEquals(
                2,
                config.getConfigMapping(HeartbeatSettings.class)
                        .topics()
                        .orElseThrow()
                        .size());
        assertEquals(
                SslMode.VERIFY_FULL,
                config.getConfigMapping(DatabaseSettings.class).tls());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorgkring.access.staleness", "zorgkring.heartbeat.each", "zorgkring.database.schema"})
    void aMisspeltKeyIsRefused(String key) {
        String refusal = assertThrows(ConfigValidationException.class, () -> config(Map.of(key, "60s")))
                .getMessage();

        assertTrue(refusal.contains(key), refusal);
    }

    private static SmallRyeConfig config(Map<String, String> given) throws IOException {
        Map<String, String> values = new HashMap<>(DATABASE);
        values.putAll(given);
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(
                        new PropertiesConfigSource(
                                SettingsTest.class.getResource("/META-INF/microprofile-config.properties")),
                        new PropertiesConfigSource(values, "given", 200))
                .addDefaultInterceptors()
                .withMapping(AccessSettings.class)
                .withMapping(HeartbeatSettings.class)
                .withMapping(DatabaseSettings.class)
                .build();
    }
}
