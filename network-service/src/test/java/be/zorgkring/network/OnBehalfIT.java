package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.added;
import static be.zorgkring.network.testing.Stage.as;
import static be.zorgkring.network.testing.Stage.creating;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class OnBehalfIT {

    private static final Map<String, String> DAUGHTER = Map.of("relationship", "daughter", "label", "Lies");

    private final UUID mandate = UUID.randomUUID();

    @Test
    void whoMayDecideComposesTheCircleAsThePersonDoesAndTheLogSaysSo() {
        UUID patient = Stage.included(Cast.PERSON);
        Stage.mandate(mandate, 1, patient, Cast.SON.account(), "decide", null);
        read(patient, 200);
        UUID nurse = added(Cast.SON, patient, Cast.NURSE);
        creating(Cast.SON, DAUGHTER)
                .post("/api/circles/" + patient + "/invitations")
                .then()
                .statusCode(201);
        as(Cast.SON).get("/api/circles/" + patient).then().body("invitations", hasSize(1));
        as(Cast.SON)
                .delete("/api/circles/" + patient + "/members/" + nurse)
                .then()
                .statusCode(204);
        as(Cast.NURSE).get("/api/circles/" + patient).then().statusCode(403);
        Received recorded = Stage.recorded(patient, Cast.SON.account(), "write", "allowed");
        assertEquals("mandate", recorded.data().path("ground").asText());
        assertEquals(mandate.toString(), recorded.data().path("groundId").asText());
        assertEquals("mandatee", recorded.data().at("/caller/kind").asText());
    }

    @Test
    void whoMayReadReadsAndChangesNothing() {
        UUID patient = Stage.included(Cast.PERSON);
        Stage.mandate(mandate, 1, patient, Cast.SON.account(), "read", null);
        read(patient, 200);
        creating(Cast.SON, Map.of("nihdi", Cast.NURSE.nihdi()))
                .post("/api/circles/" + patient + "/members")
                .then()
                .statusCode(403);
        creating(Cast.SON, DAUGHTER)
                .post("/api/circles/" + patient + "/invitations")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:access-refused"));
        Stage.recorded(patient, Cast.SON.account(), "write", "refused");
    }

    @Test
    void anEndedOrRevokedMandateOpensNothing() {
        UUID patient = Stage.included(Cast.PERSON);
        Stage.mandate(mandate, 1, patient, Cast.SON.account(), "all", null);
        read(patient, 200);
        Stage.mandate(mandate, 2, patient, Cast.SON.account(), "all", Instant.now());
        read(patient, 403);
        creating(Cast.SON, DAUGHTER)
                .post("/api/circles/" + patient + "/invitations")
                .then()
                .statusCode(403);
    }

    @Test
    void aCarerWithAMandateDecidesForThePersonAndLeavesForThemself() {
        UUID patient = Stage.included(Cast.PERSON);
        String code = creating(Cast.PERSON, Map.of("relationship", "son", "label", "Tom"))
                .post("/api/circles/" + patient + "/invitations")
                .path("code");
        UUID son = UUID.fromString(creating(Cast.SON, Map.of("code", code))
                .post("/api/invitations/acceptances")
                .path("memberId"));
        creating(Cast.SON, DAUGHTER)
                .post("/api/circles/" + patient + "/invitations")
                .then()
                .statusCode(403);
        Stage.mandate(mandate, 1, patient, Cast.SON.account(), "decide", null);
        await().atMost(Stage.PATIENCE)
                .until(() -> creating(Cast.SON, DAUGHTER)
                                .post("/api/circles/" + patient + "/invitations")
                                .statusCode()
                        == 201);
        as(Cast.SON)
                .get("/api/circles/" + patient)
                .then()
                .body("members.find { it.you }.memberId", equalTo(son.toString()));
        as(Cast.SON)
                .delete("/api/circles/" + patient + "/members/" + son)
                .then()
                .statusCode(204);
        as(Cast.SON).get("/api/circles/" + patient).then().statusCode(200);
    }

    private static void read(UUID patient, int status) {
        await().atMost(Stage.PATIENCE)
                .until(() -> as(Cast.SON).get("/api/circles/" + patient).statusCode() == status);
    }
}
