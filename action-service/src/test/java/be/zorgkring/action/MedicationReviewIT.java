package be.zorgkring.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MedicationReviewIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TYPES = "be.zorgkring.action.";

    @Test
    void aPharmacistStartsItAndEveryOwnerDoesTheirTask() {
        Scene scene = Scene.open();
        JsonPath started = start(scene, Catalogue.medicationReview("running")).jsonPath();

        assertEquals(
                List.of("perspharmacist", "persphysician", "patient", "persnurse"), started.getList("tasks.ownerRole"));
        assertTrue(started.getList("tasks.assignment").stream().allMatch("by-role"::equals));
        List<String> tasks = started.getList("tasks.taskId");
        List<Player> owners = List.of(Cast.PHARMACIST, Cast.PHYSICIAN, Cast.PERSON, Cast.NURSE);
        for (int i = 0; i < tasks.size(); i++) {
            assertEquals(tasks.size() - i, openTasks(scene));
            Response done = complete(owners.get(i), scene, tasks.get(i));
            assertEquals(200, done.statusCode(), done.asString());
        }
        assertEquals(0, openTasks(scene));
        JsonPath plan = Http.as(Cast.PERSON).get(scene.plan()).jsonPath();
        assertTrue(plan.getList("goals[0].tasks.state").stream().allMatch("done"::equals));
        assertNotNull(plan.getString("goals[0].tasks[0].doneOn"));
        assertEquals("in orde", plan.getString("goals[0].tasks[0].note"));
    }

    @Test
    void theEventsAreThoseOfTheContracts() {
        Scene scene = Scene.open();
        UUID action = Catalogue.medicationReview("running");
        JsonPath started = start(scene, action).jsonPath();
        complete(Cast.PHARMACIST, scene, started.getString("tasks[0].taskId"));

        Received done = event("task-done.v1", "zorgkring.care-plan", scene.patientId);
        assertEquals(
                started.getString("tasks[0].taskId"), done.data().path("taskId").asText());
        assertEquals(Scene.PILOT, done.data().path("pilot").asText());
        Received included = event("person-included-in-action.v1", "zorgkring.care-plan", scene.patientId);
        assertEquals(action.toString(), included.data().path("actionId").asText());
        assertEquals(scene.patientId.toString(), included.subject());
        event("goal-set.v1", "zorgkring.care-plan", scene.patientId);
        event("task-planned.v1", "zorgkring.care-plan", scene.patientId);
        Received changed = event("action-changed.v1", "zorgkring.action", action);
        assertEquals(1, changed.data().path("version").asInt());
        List<Received> all = Topics.received("zorgkring.care-plan").stream()
                .filter(message -> message.key().equals(scene.patientId.toString()))
                .toList();
        assertEquals(7, all.size());
        assertTrue(all.getFirst().type().endsWith("person-included-in-action.v1"));
        assertFalse(all.toString().contains("medicatie"), "words of the plan left the service");
    }

    @Test
    void whatNobodyInTheCircleCanDoFallsToTheStarterAndThePlanSaysSo() {
        Scene scene = Scene.empty();
        UUID pharmacist = scene.join(Cast.PHARMACIST);
        scene.tellCircle();
        scene.known(Cast.PHARMACIST);
        JsonPath started = start(scene, Catalogue.medicationReview("running")).jsonPath();

        assertEquals("to-care-coordinator", started.getString("tasks[3].assignment"));
        assertEquals("persnurse", started.getString("tasks[3].askedRole"));
        JsonPath plan = Http.as(Cast.PERSON).get(scene.plan()).jsonPath();
        Map<String, Object> followUp = plan.getMap("goals[0].tasks[3]");
        assertEquals("to-care-coordinator", followUp.get("assignment"));
        assertEquals(pharmacist.toString(), ((Map<?, ?>) followUp.get("owner")).get("memberId"));
        assertEquals(
                200,
                complete(Cast.PHARMACIST, scene, (String) followUp.get("taskId"))
                        .statusCode());
    }

    @Test
    void thePlanIsReadInTheReadersLanguageAndOwnWordsStay() {
        Scene scene = Scene.open();
        start(scene, Catalogue.medicationReview("running"));
        String words = "weer met de hond naar het park 🐕";
        Response set = Http.as(Cast.PERSON)
                .post(scene.plan() + "/goals", "{\"kind\":\"care\",\"text\":\"%s\"}".formatted(words));
        assertEquals(201, set.statusCode(), set.asString());

        JsonPath french =
                Http.as(Cast.NURSE).getIn("fr-BE, nl;q=0.5", scene.plan()).jsonPath();
        assertEquals("Les médicaments en sécurité", french.getString("goals.find { it.inclusionId != null }.text"));
        assertEquals(words, french.getString("goals.find { it.inclusionId == null }.text"));
        assertEquals("pharmacien", french.getString("goals[0].tasks[0].owner.roleLabel"));
        assertNull(french.getString("goals.find { it.inclusionId == null }.pilot"));
    }

    @Test
    void theHistoryTellsWhoChangedWhat() {
        Scene scene = Scene.open();
        JsonPath started = start(scene, Catalogue.medicationReview("running")).jsonPath();
        complete(Cast.PERSON, scene, started.getString("tasks[2].taskId"));

        JsonPath first =
                Http.as(Cast.PERSON).get(scene.plan() + "/history?limit=2").jsonPath();
        assertEquals("task-done", first.getString("items[0].change"));
        assertEquals("person", first.getString("items[0].by.kind"));
        JsonPath rest = Http.as(Cast.PERSON)
                .get(scene.plan() + "/history?limit=50&cursor=" + first.getString("next"))
                .jsonPath();
        assertEquals(5, rest.getList("items").size());
        assertEquals("person-included", rest.getString("items[4].change"));
        assertEquals("perspharmacist", rest.getString("items[4].by.role"));
        assertNull(rest.getString("next"));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndHasOneEffect() {
        Scene scene = Scene.open();
        String path = "/api/actions/" + Catalogue.medicationReview("running") + "/inclusions";
        String key = UUID.randomUUID().toString();
        Response first = Http.as(Cast.PHARMACIST).post(path, inclusion(scene), key);
        Response again = Http.as(Cast.PHARMACIST).post(path, inclusion(scene), key);

        assertEquals(201, first.statusCode(), first.asString());
        assertEquals(201, again.statusCode());
        assertEquals("/api/plans/" + scene.patientId, pathOf(first.header("Location")));
        assertEquals(first.header("ETag"), again.header("ETag"));
        for (String id : List.of("inclusionId", "patientId", "goalIds", "tasks.taskId")) {
            assertEquals(first.jsonPath().getString(id), again.jsonPath().getString(id), id);
        }
        assertNotNull(first.jsonPath().getString("criterion"));
        assertNull(again.jsonPath().getString("criterion"), "what somebody has is not kept beside the record");
        assertEquals("true", again.header("Idempotency-Replayed"));
        assertEquals(
                1,
                Http.as(Cast.PERSON)
                        .get(scene.plan())
                        .jsonPath()
                        .getList("inclusions")
                        .size());
    }

    @Test
    void aTaskOfTheCarerIsDoneByTheCarerWhoMayNotChangeThePlan() {
        Scene scene = Scene.empty();
        UUID carer = scene.join(Cast.CARER);
        scene.join(Cast.NURSE);
        scene.tellCircle();
        scene.known(Cast.CARER, Cast.NURSE);
        String goal = Http.as(Cast.NURSE)
                .post(scene.plan() + "/goals", "{\"kind\":\"care\",\"text\":\"elke dag buiten\"}")
                .jsonPath()
                .getString("id");
        Response planned = Http.as(Cast.NURSE).post(scene.plan() + "/tasks", """
                        {"goalId":"%s","title":"wandelen","due":"2099-01-01","owner":{"kind":"member","memberId":"%s"}}
                        """.formatted(goal, carer));
        assertEquals(201, planned.statusCode(), planned.asString());

        assertEquals(
                403,
                Http.as(Cast.CARER)
                        .post(scene.plan() + "/goals", "{\"kind\":\"care\",\"text\":\"iets anders\"}")
                        .statusCode());
        assertEquals(
                200,
                complete(Cast.CARER, scene, planned.jsonPath().getString("id")).statusCode());
    }

    static Response start(Scene scene, UUID action) {
        Response answer = Http.as(Cast.PHARMACIST).post("/api/actions/" + action + "/inclusions", inclusion(scene));
        assertEquals(201, answer.statusCode(), answer.asString());
        return answer;
    }

    static String inclusion(Scene scene) {
        return "{\"patientId\":\"%s\",\"criterion\":\"five-or-more-medicines\"}".formatted(scene.patientId);
    }

    static Response complete(Player player, Scene scene, String task) {
        return Http.as(player).post(scene.plan() + "/tasks/" + task + "/completion", "{\"note\":\"in orde\"}");
    }

    private static int openTasks(Scene scene) {
        return Http.as(Cast.PERSON)
                .get(scene.plan() + "/tasks?status=open")
                .jsonPath()
                .getList("items")
                .size();
    }

    private static Received event(String type, String topic, UUID key) {
        Received event = Topics.await(
                topic,
                message ->
                        message.key().equals(key.toString()) && message.type().equals(TYPES + type),
                SOON);
        Contracts.assertValid(TYPES + type, event.json());
        return event;
    }

    private static String pathOf(String location) {
        return java.net.URI.create(location).getPath();
    }
}
