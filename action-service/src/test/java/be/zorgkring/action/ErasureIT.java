package be.zorgkring.action;

import static be.zorgkring.action.MedicationReviewIT.complete;
import static be.zorgkring.action.MedicationReviewIT.start;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Catalogue;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.testing.Erasures;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ErasureIT {

    @Test
    void ofThePlanStaysWhatWasDoneWithoutAWordOfAnybody() {
        String mark = "Mark" + UUID.randomUUID();
        Scene scene = Scene.open();
        JsonPath started = start(scene, Catalogue.medicationReview("running")).jsonPath();
        complete(Cast.PHARMACIST, scene, started.getString("tasks[0].taskId"));
        ownGoal(scene, mark);
        scene.participation(UUID.randomUUID(), "withdrawn");
        assertEquals(List.of("goal"), OwnDatabase.tablesWith(mark));
        assertEquals(4, rows("task", scene));

        Received answer = Erasures.confirmed(scene.patientId, "action-service");
        assertEquals(
                Map.of("import-references", 0, "declined-actions", 1, "planned-tasks", 3), counts(answer, "erased"));
        JsonNode plan = answer.data().at("/kept/0");
        assertEquals("care-plan", plan.path("part").asText());
        assertEquals("care-facts", plan.path("rule").asText());
        assertTrue(plan.path("until").asText().compareTo("2050-01-01") > 0);
        assertEquals(List.of(), OwnDatabase.tablesWith(mark));
        assertEquals(1, rows("task", scene));
        assertEquals(2, rows("goal", scene));
        assertEquals(1, rows("inclusion", scene));
        assertEquals(
                0,
                OwnDatabase.count(
                        "select count(*) from task where patient_id = ? and remark <> '[text erased]'",
                        scene.patientId));
    }

    @Test
    void nobodyElsesPlanIsTouched() {
        Scene other = Scene.open();
        start(other, Catalogue.medicationReview("running"));
        ownGoal(other, "walk to the baker");
        Received answer = Erasures.confirmed(UUID.randomUUID(), "action-service");
        assertEquals(Map.of("care-plan", 0), counts(answer, "kept"));
        assertEquals(4, rows("task", other));
        assertTrue(Http.as(Cast.PERSON).get(other.plan()).asString().contains("walk to the baker"));
    }

    private static void ownGoal(Scene scene, String words) {
        int status = Http.as(Cast.PERSON)
                .post(scene.plan() + "/goals", "{\"kind\":\"care\",\"text\":\"" + words + "\"}")
                .statusCode();
        assertEquals(201, status);
    }

    private static Map<String, Integer> counts(Received answer, String what) {
        Map<String, Integer> counts = new HashMap<>();
        answer.data()
                .path(what)
                .forEach(part -> counts.put(
                        part.path("part").asText(), part.path("count").asInt()));
        return counts;
    }

    private static long rows(String table, Scene scene) {
        return OwnDatabase.count("select count(*) from " + table + " where patient_id = ?", scene.patientId);
    }
}
