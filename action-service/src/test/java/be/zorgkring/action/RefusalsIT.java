package be.zorgkring.action;

import static be.zorgkring.action.MedicationReviewIT.complete;
import static be.zorgkring.action.MedicationReviewIT.inclusion;
import static be.zorgkring.action.MedicationReviewIT.start;
import static be.zorgkring.action.world.Problems.assertProblem;
import static be.zorgkring.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.action.vocabulary.BelgianDay;
import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Cast.Player;
import be.zorgkring.action.world.Catalogue;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusalsIT {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String RECORDED = "be.zorgkring.access.recorded.v2";

    @Test
    void aPhysicianOutsideTheCircleIsRefusedAndThePersonWillReadOfIt() {
        Scene scene = Scene.open();
        UUID action = Catalogue.medicationReview("running");

        assertProblem(403, "access-refused", Http.as(Cast.STRANGER).get(scene.plan()));
        assertProblem(403, "access-refused", include(Cast.STRANGER, action, scene));

        Received refusal = record(scene, "write", "refused");
        assertEquals("not-in-circle", refusal.data().path("reason").asText());
        assertEquals("action-service", refusal.data().path("service").asText());
        assertEquals(
                Cast.STRANGER.professionalId().toString(),
                refusal.data().at("/caller/professionalId").asText());
        Received reading = record(scene, "read", "allowed");
        assertEquals("care-plan", reading.data().at("/categories/0").asText());
    }

    @Test
    void nobodyIsIncludedWhoDoesNotTakePartInThePilot() {
        Scene scene = Scene.open();
        UUID action = Catalogue.medicationReview("running");
        scene.consent("given", "withdrawn");
        await().atMost(SOON)
                .untilAsserted(() -> assertProblem(409, "not-taking-part", include(Cast.PERSON, action, scene)));
        nothingHappened(scene);
    }

    @Test
    void anActionThatThePersonDeclinedStartsOnlyAfterTheyGaveItAgain() {
        Scene scene = Scene.open();
        UUID action = Catalogue.medicationReview("running");
        scene.participation(action, "withdrawn");
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertProblem(409, "declined-by-person", includeOn("other", Cast.PHARMACIST, action, scene)));
        assertProblem(409, "declined-by-person", include(Cast.PHARMACIST, action, scene));
        assertProblem(409, "declined-by-person", include(Cast.PERSON, action, scene));
        nothingHappened(scene);
        start(scene, Catalogue.medicationReview("running"));
        scene.participation(action, "given");
        await().atMost(SOON)
                .untilAsserted(() -> assertEquals(
                        201, include(Cast.PHARMACIST, action, scene).statusCode()));
    }

    @Test
    void nobodyIsIncludedWithoutConsentToSharing() {
        Scene scene = Scene.open();
        UUID action = Catalogue.medicationReview("running");
        scene.consent("withdrawn", "given");
        scene.unknown(Cast.PHARMACIST);
        assertProblem(403, "access-refused", include(Cast.PHARMACIST, action, scene));
        nothingHappened(scene);
    }

    @Test
    void nobodyIsIncludedInAnActionThatDoesNotRunOrDoesNotExist() {
        Scene scene = Scene.open();
        assertProblem(
                409, "action-not-running", include(Cast.PHARMACIST, Catalogue.medicationReview("planned"), scene));
        assertProblem(409, "action-not-running", include(Cast.PHARMACIST, Catalogue.medicationReview("ended"), scene));
        assertProblem(404, "action-unknown", include(Cast.PHARMACIST, UUID.randomUUID(), scene));
        nothingHappened(scene);
    }

    @Test
    void anActionTakesPeopleInThroughItsLastDay() {
        Scene scene = Scene.open();
        LocalDate today = BelgianDay.today(Clock.systemUTC());
        UUID over = Catalogue.medicationReviewUntil(today.minusDays(1));
        assertProblem(409, "action-not-running", include(Cast.PHARMACIST, over, scene));
        nothingHappened(scene);
        start(scene, Catalogue.medicationReviewUntil(today));
    }

    @Test
    void anActionOfAPilotThatIsOverTakesNobodyIn() {
        Scene scene = Scene.open();
        UUID action = Catalogue.medicationReview("running");
        LocalDate today = BelgianDay.today(Clock.systemUTC());
        try {
            // Newer than all that scenes tell of the pilot.
            conventionEnds(today.minusDays(1), 1000);
            assertProblem(409, "action-not-running", include(Cast.PHARMACIST, action, scene));
            nothingHappened(scene);
            conventionEnds(today, 0);
            start(scene, action);
        } finally {
            conventionEnds(null, -1000);
        }
    }

    private static void conventionEnds(LocalDate last, int versions) {
        OwnDatabase.update(
                "update known_pilot set until_day = cast(? as date), version = version + ? where code = ?",
                Objects.toString(last, null),
                versions,
                Scene.PILOT);
    }

    @Test
    void nobodyIsIncludedTwiceNorOnAnotherCriterion() {
        Scene scene = Scene.open();
        UUID action = Catalogue.medicationReview("running");
        Response wrong = includeOn("other", Cast.PHARMACIST, action, scene);
        assertProblem(400, "invalid-request", wrong, "/criterion", "criterion.unknown");
        start(scene, action);
        assertProblem(409, "already-in-action", include(Cast.NURSE, action, scene));
        assertEquals(4, tasks(scene).size());
    }

    @Test
    void anInformalCarerReadsThePlanButDoesNotStartAnAction() {
        Scene scene = Scene.open();
        assertProblem(403, "access-refused", include(Cast.CARER, Catalogue.medicationReview("running"), scene));
        assertEquals(200, Http.as(Cast.CARER).get(scene.plan()).statusCode());
    }

    @Test
    void onlyTheOwnerSaysThatATaskIsDoneAndOnlyOnce() {
        Scene scene = Scene.open();
        start(scene, Catalogue.medicationReview("running"));
        String task = tasks(scene).getFirst();
        assertProblem(403, "not-the-owner", complete(Cast.NURSE, scene, task));
        assertProblem(403, "not-the-owner", complete(Cast.PERSON, scene, task));

        String path = scene.plan() + "/tasks/" + task + "/completion";
        String key = UUID.randomUUID().toString();
        assertEquals(200, Http.as(Cast.PHARMACIST).post(path, "{}", key).statusCode());
        assertEquals(200, Http.as(Cast.PHARMACIST).post(path, "{}", key).statusCode());
        assertProblem(409, "task-already-done", Http.as(Cast.PHARMACIST).post(path, "{}"));
        assertProblem(
                404,
                "task-unknown",
                complete(Cast.PHARMACIST, scene, UUID.randomUUID().toString()));
        long told = Topics.received("zorgkring.care-plan").stream()
                .filter(message -> message.type().equals("be.zorgkring.action.task-done.v1")
                        && message.data().path("taskId").asText().equals(task))
                .count();
        assertEquals(1, told);
    }

    @Test
    void aMemberWhoLeftCompletesNothingAndTheTaskCanBeGivenToAnother() {
        Scene scene = Scene.open();
        start(scene, Catalogue.medicationReview("running"));
        String task = tasks(scene).get(3);
        scene.leave(Cast.NURSE);
        scene.unknown(Cast.NURSE);
        assertProblem(403, "access-refused", complete(Cast.NURSE, scene, task));

        long version = version(scene);
        String toThePerson = "{\"due\":\"2099-01-01\",\"owner\":{\"kind\":\"person\"}}";
        String path = scene.plan() + "/tasks/" + task;
        assertProblem(412, "changed-meanwhile", Http.as(Cast.PHARMACIST).putTo(version - 1, path, toThePerson));
        assertEquals(
                200, Http.as(Cast.PHARMACIST).putTo(version, path, toThePerson).statusCode());
        assertEquals(200, complete(Cast.PERSON, scene, task).statusCode());
    }

    @Test
    void aTaskIsCancelledWithAReasonAndThenStaysSo() {
        Scene scene = Scene.open();
        start(scene, Catalogue.medicationReview("running"));
        String path = scene.plan() + "/tasks/" + tasks(scene).getFirst();
        String reason = "{\"reason\":\"opgenomen in het ziekenhuis\"}";
        assertProblem(428, "if-match-missing", Http.as(Cast.PHARMACIST).post(path + "/cancellation", reason));
        assertEquals(
                200,
                Http.as(Cast.PHARMACIST)
                        .postTo(version(scene), path + "/cancellation", reason)
                        .statusCode());
        assertProblem(409, "task-cancelled", Http.as(Cast.PHARMACIST).post(path + "/completion", "{}"));
        JsonPath cancelled = Http.as(Cast.PERSON)
                .get(scene.plan() + "/tasks?status=cancelled")
                .jsonPath();
        assertEquals("opgenomen in het ziekenhuis", cancelled.getString("items[0].reason"));
    }

    @Test
    void twoChangesAtOnceBothHold() throws InterruptedException {
        Scene scene = Scene.open();
        start(scene, Catalogue.medicationReview("running"));
        List<String> tasks = tasks(scene);
        Thread one = Thread.ofPlatform().start(() -> complete(Cast.PHARMACIST, scene, tasks.get(0)));
        Thread other = Thread.ofPlatform().start(() -> complete(Cast.PHYSICIAN, scene, tasks.get(1)));
        one.join();
        other.join();
        assertEquals(3, version(scene));
        assertEquals(2, tasks(scene).size());
    }

    private static Response include(Player player, UUID action, Scene scene) {
        return Http.as(player).post("/api/actions/" + action + "/inclusions", inclusion(scene));
    }

    private static Response includeOn(String criterion, Player player, UUID action, Scene scene) {
        return Http.as(player)
                .post(
                        "/api/actions/" + action + "/inclusions",
                        "{\"patientId\":\"%s\",\"criterion\":\"%s\"}".formatted(scene.patientId, criterion));
    }

    private static void nothingHappened(Scene scene) {
        JsonPath plan = Http.as(Cast.PERSON).get(scene.plan()).jsonPath();
        assertTrue(plan.getList("inclusions").isEmpty());
        assertTrue(plan.getList("goals").isEmpty());
    }

    private static List<String> tasks(Scene scene) {
        return Http.as(Cast.PERSON).get(scene.plan() + "/tasks").jsonPath().getList("items.taskId");
    }

    private static long version(Scene scene) {
        return Long.parseLong(
                Http.as(Cast.PERSON).get(scene.plan()).header("ETag").replace("\"", ""));
    }

    private static Received record(Scene scene, String operation, String outcome) {
        Received record = Topics.await(
                "zorgkring.access",
                message -> scene.patientId.toString().equals(message.key())
                        && message.data().path("operation").asText().equals(operation)
                        && message.data().path("outcome").asText().equals(outcome),
                SOON);
        Contracts.assertValid(RECORDED, record.json());
        return record;
    }
}
