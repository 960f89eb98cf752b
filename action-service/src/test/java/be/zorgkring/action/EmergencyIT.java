package be.zorgkring.action;

import static be.zorgkring.action.world.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Catalogue;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a physician outside the circle may do with a plan after opening the record in an emergency, elsewhere. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EmergencyIT {

    private static final String CHANGED = "be.zorgkring.patient.emergency-access-changed.v1";
    private static final String RECORDED = "be.zorgkring.access.recorded.v2";
    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String HEADER = "Emergency-Access";

    private final Instant until = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
    private final UUID access = UUID.randomUUID();

    @Test
    void aPlanReadInAnEmergencySaysSoOnEveryAnswerAndOnRecord() {
        Scene scene = opened();
        String banner = "id=\"%s\"; until=\"%s\"; reason=\"unconscious\"".formatted(access, until);
        assertEquals(banner, Http.as(Cast.STRANGER).get(scene.plan()).header(HEADER));
        assertEquals(banner, Http.as(Cast.STRANGER).get(scene.plan() + "/tasks").header(HEADER));
        assertNull(Http.as(Cast.PERSON).get(scene.plan()).header(HEADER));

        Received record = Topics.await(
                "zorgkring.access",
                event -> RECORDED.equals(event.type())
                        && scene.patientId.toString().equals(event.key())
                        && event.data().path("ground").asText().equals("emergency"),
                SOON);
        Contracts.assertValid(RECORDED, record.json());
        assertEquals(access.toString(), record.data().path("groundId").asText());
        assertEquals(
                Cast.STRANGER.professionalId().toString(),
                record.data().at("/caller/professionalId").asText());
    }

    @Test
    void whoLooksInAnEmergencyChangesNothing() {
        Scene scene = opened();
        UUID action = Catalogue.medicationReview("running");
        Response answer = Http.as(Cast.STRANGER)
                .post(
                        "/api/actions/" + action + "/inclusions",
                        "{\"patientId\":\"%s\",\"criterion\":\"five-or-more-medicines\"}".formatted(scene.patientId));
        assertProblem(403, "access-refused", answer);
        assertEquals(
                0,
                Http.as(Cast.PERSON)
                        .get(scene.plan())
                        .jsonPath()
                        .getList("goals")
                        .size());
    }

    @Test
    void closedOrOverItOpensNothing() {
        Scene scene = opened();
        tell(scene, 2, until, "closed");
        scene.unknown(Cast.STRANGER);
        tell(scene, 3, until, "open");
        scene.known(Cast.STRANGER);
        tell(scene, 4, Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS), "open");
        scene.unknown(Cast.STRANGER);
    }

    @Test
    void itIsNotPastAWithdrawal() {
        Scene scene = opened();
        scene.consent("withdrawn", "given");
        scene.unknown(Cast.STRANGER);
    }

    private Scene opened() {
        Scene scene = Scene.empty();
        tell(scene, 1, until, "open");
        scene.known(Cast.STRANGER);
        return scene;
    }

    private void tell(Scene scene, int version, Instant end, String state) {
        String json = new JsonObject()
                .put("emergencyAccessId", access.toString())
                .put("version", version)
                .put("patientId", scene.patientId.toString())
                .put("professionalId", Cast.STRANGER.professionalId().toString())
                .putNull("organisationId")
                .put("reason", "unconscious")
                .put("from", until.minus(2, ChronoUnit.HOURS).toString())
                .put("until", end.toString())
                .put("state", state)
                .encode();
        Contracts.assertValid(CHANGED, json);
        Topics.publish("zorgkring.permission", access.toString(), CHANGED, json);
    }
}
