package be.zorgkring.action;

import static be.zorgkring.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Catalogue;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergedPlanIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void thePlanOfTheRetiredRecordIsReadWithTheSurvivingOneUntilTheMergeIsUndone() {
        Scene surviving = Scene.empty();
        surviving.join(Cast.PHARMACIST);
        surviving.tellCircle();
        surviving.known(Cast.PHARMACIST);
        Scene retired = Scene.open();
        String words = "weer met de hond naar het park";
        assertEquals(
                201,
                Http.as(Cast.PERSON)
                        .post(retired.plan() + "/goals", "{\"kind\":\"care\",\"text\":\"%s\"}".formatted(words))
                        .statusCode());
        assertNull(plan(surviving).get("mergedPlans"));

        UUID merge = UUID.randomUUID();
        tell(merge, 1, retired, surviving, "merged");
        await().atMost(SOON).until(() -> plan(surviving).get("mergedPlans") != null);
        JsonPath both = plan(surviving);
        assertEquals(retired.patientId.toString(), both.getString("mergedPlans[0].patientId"));
        assertEquals(words, both.getString("mergedPlans[0].goals[0].text"));
        assertEquals(403, Http.as(Cast.NURSE).get(retired.plan()).statusCode());
        assertEquals(403, Http.as(Cast.NURSE).get(surviving.plan()).statusCode());
        assertEquals(200, Http.as(Cast.PHARMACIST).get(retired.plan()).statusCode());

        tell(merge, 2, retired, surviving, "undone");
        await().atMost(SOON).until(() -> plan(surviving).get("mergedPlans") == null);
        assertEquals(200, Http.as(Cast.NURSE).get(retired.plan()).statusCode());
    }

    @Test
    void whoWithdrewFromAPilotUnderOneRecordTakesPartUnderNeither() {
        Scene surviving = Scene.open();
        Scene retired = Scene.open();
        retired.consent("given", "withdrawn");
        assertEquals(201, start(surviving, Catalogue.medicationReview("running")));
        tell(UUID.randomUUID(), 1, retired, surviving, "merged");
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(SOON)
                .until(() -> start(surviving, Catalogue.medicationReview("running")) == 409);
    }

    private static int start(Scene scene, UUID action) {
        return Http.as(Cast.PHYSICIAN)
                .post(
                        "/api/actions/" + action + "/inclusions",
                        new JsonObject()
                                .put("patientId", scene.patientId.toString())
                                .put("criterion", "five-or-more-medicines")
                                .encode())
                .statusCode();
    }

    private static JsonPath plan(Scene scene) {
        return Http.as(Cast.PHARMACIST).get(scene.plan()).jsonPath();
    }

    private static void tell(UUID merge, int version, Scene retired, Scene surviving, String state) {
        Topics.publish(
                "zorgkring.permission",
                merge.toString(),
                "be.zorgkring.patient.record-merged.v1",
                new JsonObject()
                        .put("mergeId", merge.toString())
                        .put("version", version)
                        .put("retiredId", retired.patientId.toString())
                        .put("survivingId", surviving.patientId.toString())
                        .put("state", state)
                        .put("at", "2026-03-12T10:00:00Z")
                        .encode());
    }
}
