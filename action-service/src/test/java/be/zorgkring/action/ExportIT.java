package be.zorgkring.action;

import static be.zorgkring.action.MedicationReviewIT.complete;
import static be.zorgkring.action.MedicationReviewIT.start;
import static be.zorgkring.action.world.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Cast.Player;
import be.zorgkring.action.world.Catalogue;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The person's copy of their plan: with its history, and for nobody else. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExportIT {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String RECORDED = "be.zorgkring.access.recorded.v2";

    @Test
    void thePersonTakesThePlanWithAllThatHappenedToIt() {
        Scene scene = Scene.open();
        JsonPath started = start(scene, Catalogue.medicationReview("running")).jsonPath();
        complete(Cast.PHARMACIST, scene, started.getString("tasks[0].taskId"));

        Response taken = Http.as(Cast.PERSON).getIn("fr", scene.plan() + "/export");
        assertEquals(200, taken.statusCode(), taken.asString());
        assertEquals("fr", taken.header("Content-Language"));
        JsonPath data = taken.jsonPath();
        assertEquals("action-service", data.getString("service"));
        assertEquals(List.of(), data.getList("cut"));
        assertEquals(1, data.getList("parts.plan.inclusions").size());
        assertEquals("done", data.getString("parts.plan.goals[0].tasks[0].state"));
        assertEquals(4, data.getList("parts.plan.goals[0].tasks").size());
        assertEquals(List.of("Revue multidisciplinaire de la médication"), data.getList("parts.actionNames.name"));
        assertEquals(data.getList("parts.plan.inclusions.actionId"), data.getList("parts.actionNames.actionId"));
        assertEquals("task-done", data.getString("parts.planHistory[0].change"));
        assertEquals("person-included", data.getString("parts.planHistory[-1].change"));
        Received record = record(scene, "allowed");
        assertEquals("self", record.data().path("ground").asText());
        assertEquals("care-plan", record.data().at("/categories/0").asText());
    }

    @Test
    void somebodyWithoutAPlanTakesAnEmptyOne() {
        Scene scene = Scene.empty();
        JsonPath data = Http.as(Cast.PERSON).get(scene.plan() + "/export").jsonPath();
        assertEquals(List.of(), data.getList("parts.plan.goals"));
        assertEquals(List.of(), data.getList("parts.planHistory"));
    }

    @Test
    void nobodyOfTheCircleTakesACopyAndTheTryIsOnRecord() {
        Scene scene = Scene.open();
        for (Player other : List.of(Cast.PHYSICIAN, Cast.PHARMACIST, Cast.CARER, Cast.STRANGER)) {
            assertProblem(403, "access-refused", Http.as(other).get(scene.plan() + "/export"));
            assertProblem(403, "access-refused", Http.as(other).get("/api/plans/" + UUID.randomUUID() + "/export"));
        }
        assertTrue(List.of("category-not-permitted", "not-in-circle")
                .contains(record(scene, "refused").data().path("reason").asText()));
    }

    private static Received record(Scene scene, String outcome) {
        Received record = Topics.await(
                "zorgkring.access",
                message -> scene.patientId.toString().equals(message.key())
                        && message.data().path("operation").asText().equals("export")
                        && message.data().path("outcome").asText().equals(outcome),
                SOON);
        Contracts.assertValid(RECORDED, record.json());
        return record;
    }
}
