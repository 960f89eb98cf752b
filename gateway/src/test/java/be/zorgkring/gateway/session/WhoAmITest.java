package be.zorgkring.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.gateway.identity.Caller;
import be.zorgkring.gateway.identity.Credential;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhoAmITest {

    private final JsonObject answer = WhoAmI.json(
            new Caller(
                    "token",
                    "7d0e",
                    "web",
                    List.of("zorgkring-api"),
                    List.of("physician", "citizen", "offline_access", "default-roles-zorgkring"),
                    List.of("/pilots/zorgzaam-leuven/coordinators", "/pilots/x/readers", "/other"),
                    Instant.ofEpochSecond(1700000000)),
            Credential.COOKIE);

    @Test
    void tellsRolesAndPilotsWithoutKeycloaksOwn() {
        assertEquals(new JsonArray().add("citizen").add("physician"), answer.getJsonArray("roles"));
        assertEquals(new JsonArray().add("zorgzaam-leuven"), answer.getJsonArray("coordinates"));
        assertEquals("2023-11-14T22:13:20Z", answer.getString("expiresAt"));
        assertEquals("cookie", answer.getString("signedInBy"));
    }

    @Test
    void tellsNothingElse() {
        assertEquals(
                Set.of("accountId", "roles", "coordinates", "clientId", "signedInBy", "expiresAt"),
                answer.fieldNames());
    }
}
