package be.zorgkring.dev.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.parts.KeycloakAddress;
import be.zorgkring.parts.Ports;
import be.zorgkring.parts.PostgresAddress;
import be.zorgkring.parts.RunningParts;
import be.zorgkring.parts.StateFolder;
import be.zorgkring.parts.identity.Secrets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSettingsTest {

    @TempDir
    Path folder;

    @Test
    void aServiceIsToldItsPortsDatabaseAndKeys() {
        Map<String, String> settings = settings().of(ServiceName.PATIENT);

        assertEquals("18001", settings.get("QUARKUS_HTTP_PORT"));
        assertEquals("18011", settings.get("QUARKUS_MANAGEMENT_PORT"));
        assertEquals("patient", settings.get("ZORGKRING_DATABASE_NAME"));
        assertEquals("patient_owner", settings.get("ZORGKRING_DATABASE_OWNER_USERNAME"));
        assertEquals(32, Base64.getDecoder().decode(settings.get("ZORGKRING_PATIENT_ACCESS_LOG_SEAL_KEY")).length);
        assertEquals(32, Base64.getDecoder().decode(settings.get("ZORGKRING_PATIENT_INSZ_INDEX_KEY")).length);
    }

    @Test
    void theGatewayKnowsEveryServiceAndHasNoDatabase() {
        Map<String, String> settings = settings().of(ServiceName.GATEWAY);

        assertEquals("http://127.0.0.1:18004", settings.get("ZORGKRING_GATEWAY_REPORTING_URL"));
        assertEquals("http://127.0.0.1:18000", settings.get("ZORGKRING_GATEWAY_PUBLIC_URL"));
        assertFalse(settings.containsKey("ZORGKRING_DATABASE_NAME"));
    }

    @Test
    void aKeyOutlivesTheLauncherThatMadeIt() {
        assertEquals(settings().of(ServiceName.PATIENT), settings().of(ServiceName.PATIENT));
    }

    private ServiceSettings settings() {
        RunningParts parts = new RunningParts(
                new PostgresAddress("127.0.0.1:18030", "postgres", "postgres"),
                "127.0.0.1:18040",
                new KeycloakAddress("http://127.0.0.1:18020", "admin", "admin"),
                "web",
                "importer",
                "key",
                "mandates");
        return new ServiceSettings(new Ports(18_000), parts, new Secrets(new StateFolder(folder)));
    }
}
