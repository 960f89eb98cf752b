package be.zorgkring.action;

import static be.zorgkring.action.world.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportIT {

    private final String mark = UUID.randomUUID().toString();

    @Test
    void anActionLoadedTwiceIsThereOnce() {
        JsonObject action = Catalogue.draft().put("reference", "action " + mark).put("pilot", "chronilux");
        String load = load(action, action.copy().put("reference", "other " + mark), new JsonObject());
        JsonPath first = post("actions", load);
        assertEquals(List.of("created", "refused", "refused"), first.getList("items.outcome"));
        assertEquals("urn:zorgkring:problem:action-code-taken", first.getString("items[1].problem.type"));
        assertTrue(first.<String>getList("items[2].problem.errors.pointer").contains("/items/2/titles"));
        long count = Http.asImporter().get("/api/actions/imports").jsonPath().getLong("actions");

        JsonPath again = post("actions", load);
        assertEquals("existing", again.getString("items[0].outcome"));
        assertEquals(first.getString("items[0].id"), again.getString("items[0].id"));
        assertEquals(
                count, Http.asImporter().get("/api/actions/imports").jsonPath().getLong("actions"));
    }

    @Test
    void plansAreLoadedBeforeConsentsAndCirclesAreKnownAndDoneByWhoeverHoldsTheRole() {
        post(
                "actions",
                load(Catalogue.draft()
                        .put("status", "running")
                        .put("from", "2019-01-01")
                        .put("reference", "action " + mark)));
        UUID unheard = UUID.randomUUID();
        Scene scene = nurseOnly();
        JsonPath loaded = post("plans", load(plan("one", unheard), plan("two", scene.patientId)));
        assertEquals(List.of("created", "created"), loaded.getList("items.outcome"));

        JsonPath plan = Http.as(Cast.PERSON).getIn("nl", scene.plan()).jsonPath();
        assertEquals("Veilig met medicatie", plan.getString("goals[0].text"));
        assertEquals("Medicatie verzamelen", plan.getString("goals[0].tasks.find { it.state == 'done' }.title"));
        String open = plan.getString("goals[0].tasks.find { it.state == 'planned' }.taskId");
        assertEquals(200, MedicationReviewIT.complete(Cast.NURSE, scene, open).statusCode());

        for (String type : List.of("person-included-in-action", "goal-set", "task-planned", "task-done")) {
            Received event = Topics.await(
                    "zorgkring.care-plan",
                    message -> message.key().equals(unheard.toString())
                            && message.type().equals("be.zorgkring.action." + type + ".v1"),
                    Duration.ofSeconds(60));
            Contracts.assertValid(event.type(), event.json());
        }
        Received accessed = Topics.await(
                "zorgkring.access", message -> unheard.toString().equals(message.key()), Duration.ofSeconds(60));
        Contracts.assertValid(accessed.type(), accessed.json());
        assertEquals("system", accessed.data().path("caller").path("kind").asText());
    }

    @Test
    void plansLoadedTwiceAreThereOnce() {
        post(
                "actions",
                load(Catalogue.draft()
                        .put("status", "running")
                        .put("from", "2019-01-01")
                        .put("reference", "action " + mark)));
        String load = new JsonObject()
                .put(
                        "items",
                        new JsonArray(IntStream.range(0, 500)
                                .mapToObj(i -> plan("plan " + i, UUID.randomUUID()))
                                .toList()))
                .encode();
        JsonPath before = counts();
        long start = System.nanoTime();
        assertTrue(post("plans", load).getList("items.outcome").stream().allMatch("created"::equals));
        System.out.printf("500 plans in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        JsonPath after = counts();
        assertEquals(before.getLong("plans") + 500, after.getLong("plans"));
        assertEquals(before.getLong("inclusions") + 500, after.getLong("inclusions"));
        assertEquals(before.getLong("tasks") + 1000, after.getLong("tasks"));

        assertTrue(post("plans", load).getList("items.outcome").stream().allMatch("existing"::equals));
        assertEquals(after.getMap(""), counts().getMap(""));
    }

    @Test
    void anItemOfALoadIsTakenWholeOrNotAtAll() {
        post(
                "actions",
                load(Catalogue.draft()
                        .put("status", "ended")
                        .put("from", "2019-01-01")
                        .put("until", "2020-01-01")
                        .put("reference", "action " + mark)));
        JsonPath before = counts();
        JsonObject tooLate = plan("late", UUID.randomUUID());
        JsonObject unknown = plan("unknown", UUID.randomUUID());
        first(unknown).put("actionReference", "nothing " + mark);
        JsonObject future = plan("future", UUID.randomUUID());
        first(future).put("on", "2199-01-01");
        JsonObject twice = plan("twice", UUID.randomUUID());
        first(twice).put("on", "2019-06-01");
        twice.getJsonArray("inclusions").add(first(twice).copy());
        JsonPath answer = post("plans", load(tooLate, unknown, future, twice));
        assertEquals(List.of("refused", "refused", "refused", "refused"), answer.getList("items.outcome"));
        assertEquals("urn:zorgkring:problem:action-not-running", answer.getString("items[0].problem.type"));
        assertEquals("urn:zorgkring:problem:action-unknown", answer.getString("items[1].problem.type"));
        assertEquals("/items/2/inclusions/0/on", answer.getString("items[2].problem.errors[0].pointer"));
        assertEquals("urn:zorgkring:problem:already-in-action", answer.getString("items[3].problem.type"));
        assertEquals(before.getMap(""), counts().getMap(""));
    }

    @Test
    void campaignsLoadedTwiceReachNobodyTwice() {
        JsonObject campaign = new JsonObject()
                .put("reference", "campaign " + mark)
                .put("pilot", "resinam")
                .put("title", "Info-avond")
                .put(
                        "reaches",
                        new JsonArray().add(reach("local-press", 40_000)).add(reach("evening", 120)));
        assertEquals("created", post("campaigns", load(campaign)).getString("items[0].outcome"));
        JsonPath once = Http.asImporter().get("/api/campaigns/imports").jsonPath();
        assertEquals("existing", post("campaigns", load(campaign)).getString("items[0].outcome"));
        assertEquals(
                once.getMap(""),
                Http.asImporter().get("/api/campaigns/imports").jsonPath().getMap(""));
        assertTrue(once.getLong("reached") >= 40_120);
    }

    @Test
    void aReferenceThatCameInAsSomethingElseIsRefused() {
        JsonObject campaign = new JsonObject()
                .put("reference", "same " + mark)
                .put("pilot", "resinam")
                .put("title", "Info-avond")
                .put("reaches", new JsonArray());
        assertEquals("created", post("campaigns", load(campaign)).getString("items[0].outcome"));
        JsonPath answer = post("campaigns", load(campaign.copy().put("title", "Iets anders")));
        assertEquals("refused", answer.getString("items[0].outcome"));
        assertEquals(
                List.of("/items/0/reference", "/items/0/title"), answer.getList("items[0].problem.errors.pointer"));
        post(
                "actions",
                load(Catalogue.draft()
                        .put("status", "running")
                        .put("from", "2019-01-01")
                        .put("reference", "action " + mark)));
        JsonObject plan = plan("same", UUID.randomUUID());
        assertEquals("created", post("plans", load(plan)).getString("items[0].outcome"));
        assertEquals("existing", post("plans", load(plan)).getString("items[0].outcome"));
        JsonPath other = post(
                "plans", load(plan.copy().put("patientId", UUID.randomUUID().toString())));
        assertEquals(
                List.of("reference.of-another", "reference.of-another"), other.getList("items[0].problem.errors.code"));
        JsonPath action = post("actions", load(Catalogue.draft().put("reference", "action " + mark)));
        assertEquals("/items/0/code", action.getString("items[0].problem.errors[1].pointer"));
    }

    @Test
    void onlyTheImporterLoadsAndNeverTooMuchAtOnce() {
        assertProblem(403, "role-not-permitted", Http.as(Cast.PHYSICIAN).post("/api/plans/imports", load()));
        assertProblem(403, "role-not-permitted", Http.asCoordinator().get("/api/plans/imports"));
        String tooMuch = new JsonObject()
                .put(
                        "items",
                        new JsonArray(IntStream.range(0, 501)
                                .mapToObj(i -> plan("plan " + i, UUID.randomUUID()))
                                .toList()))
                .encode();
        Response answer = Http.asImporter().post("/api/plans/imports", tooMuch);
        assertProblem(400, "invalid-request", answer, "/items", "field.size");
        assertProblem(400, "invalid-request", Http.asImporter().post("/api/plans/imports", "{\"items\":[]}"));
    }

    private static Scene nurseOnly() {
        Scene scene = Scene.empty();
        scene.join(Cast.NURSE);
        scene.tellCircle();
        scene.known(Cast.NURSE);
        return scene;
    }

    private JsonObject plan(String reference, UUID patient) {
        return new JsonObject()
                .put("reference", reference + " " + mark)
                .put("patientId", patient.toString())
                .put(
                        "inclusions",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("actionReference", "action " + mark)
                                        .put("criterion", "five-or-more-medicines")
                                        .put("on", "2022-05-04")
                                        .put("goals", new JsonArray().add(goal()))));
    }

    private static JsonObject goal() {
        return new JsonObject()
                .put("fromTemplate", true)
                .put(
                        "tasks",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("ownerKind", "professional")
                                        .put("ownerRole", "perspharmacist")
                                        .put("due", "2022-06-01")
                                        .put("doneOn", "2022-05-20"))
                                .add(new JsonObject()
                                        .put("title", "Wekelijks bellen")
                                        .put("ownerKind", "professional")
                                        .put("ownerRole", "persnurse")
                                        .put("due", "2022-07-01")
                                        .putNull("doneOn")));
    }

    private static JsonObject reach(String channel, int reached) {
        return new JsonObject().put("channel", channel).put("reached", reached).put("on", "2023-10-10");
    }

    private static JsonObject first(JsonObject plan) {
        return plan.getJsonArray("inclusions").getJsonObject(0);
    }

    private static String load(JsonObject... items) {
        return new JsonObject().put("items", new JsonArray(List.of(items))).encode();
    }

    private static JsonPath post(String what, String load) {
        Response answer = Http.asImporter().post("/api/" + what + "/imports", load);
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer.jsonPath();
    }

    private static JsonPath counts() {
        return Http.asImporter().get("/api/plans/imports").jsonPath();
    }
}
