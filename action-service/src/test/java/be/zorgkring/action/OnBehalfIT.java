package be.zorgkring.action;

import static be.zorgkring.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Catalogue;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OnBehalfIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String GOAL = "{\"kind\":\"care\",\"text\":\"naar het park\"}";

    @Test
    void theHistoryTellsThatSomebodyActedOnBehalfOfThePerson() {
        Scene scene = Scene.open();
        UUID mandate = scene.mandate(Cast.CARER, "decide");
        await().atMost(SOON).until(() -> goal(scene).statusCode() == 201);

        JsonPath history =
                Http.as(Cast.PERSON).get(scene.plan() + "/history?limit=1").jsonPath();
        assertEquals("goal-set", history.getString("items[0].change"));
        assertEquals("mandatee", history.getString("items[0].by.kind"));
        assertEquals(mandate.toString(), history.getString("items[0].by.mandateId"));
        assertNull(history.getString("items[0].by.role"));
    }

    @Test
    void whatIsThePersonsToDoTheirMandateeMayDo() {
        Scene scene = Scene.open();
        String task = MedicationReviewIT.start(scene, Catalogue.medicationReview("running"))
                .jsonPath()
                .getString("tasks[2].taskId");
        assertEquals(403, MedicationReviewIT.complete(Cast.CARER, scene, task).statusCode());
        scene.mandate(Cast.CARER, "decide");
        await().atMost(SOON)
                .until(() ->
                        MedicationReviewIT.complete(Cast.CARER, scene, task).statusCode() == 200);
    }

    @Test
    void whoMayReadOnlyChangesNothing() {
        Scene scene = Scene.empty();
        scene.mandate(Cast.CARER, "read");
        scene.known(Cast.CARER);
        assertEquals(403, goal(scene).statusCode());
    }

    private static Response goal(Scene scene) {
        return Http.as(Cast.CARER).post(scene.plan() + "/goals", GOAL);
    }
}
