package be.zorgkring.patient.lifegoal;

import static be.zorgkring.patient.support.Http.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class LifeGoalIT {

    private static final String GOALS = "life-goals";

    private final World world = World.get();
    private Scene scene;

    @BeforeEach
    void someoneWithACircle() {
        scene = Scene.open(world);
    }

    @Test
    void thePersonTellsInTheirOwnWordsAndTheCircleReads() {
        String words = "weer met de hond\nnaar het park 🐕";
        String goal = tell(scene.self(), World.object("text", words, "importance", 1));
        for (Member reader : List.of(scene.self(), world.physician, world.nurse, scene.carer())) {
            scene.get(reader, GOALS + "/" + goal)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("text", equalTo(words))
                    .body("importance", equalTo(1))
                    .body("state", equalTo("current"))
                    .body("by.kind", equalTo("self"))
                    .body("by.id", nullValue());
        }
    }

    @Test
    void whoeverWritesIsKeptWithEveryVersion() {
        String goal = tell(world.nurse, Map.of("text", "alleen boodschappen doen"));
        scene.put(
                        scene.self(),
                        GOALS + "/" + goal,
                        "\"1\"",
                        Map.of("text", "alleen boodschappen doen", "importance", 2, "state", "reached"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        scene.get(world.physician, GOALS + "/" + goal + "/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.state", contains("reached", "current"))
                .body("items[0].by.kind", equalTo("self"))
                .body("items[1].by.kind", equalTo("professional"))
                .body(
                        "items[1].by.id",
                        equalTo(world.nurse.professionalId().orElseThrow().toString()))
                .body("next", nullValue());
        String page = as(scene.self())
                .queryParam("limit", 1)
                .get(scene.path(GOALS + "/" + goal + "/history"))
                .path("next");
        as(scene.self())
                .queryParam("cursor", page)
                .get(scene.path(GOALS + "/" + goal + "/history"))
                .then()
                .body("items.version", contains(1));
        assertThrows(
                SQLException.class, () -> OwnDatabase.executeAsService("update life_goal_version set words = 'x'"));
        assertThrows(SQLException.class, () -> OwnDatabase.executeAsService("delete from life_goal_version"));
    }

    @Test
    void theMostImportantComesFirstAndPagesHoldTogether() {
        tell(scene.self(), Map.of("text", "c"));
        tell(scene.self(), Map.of("text", "b", "importance", 2));
        tell(scene.self(), Map.of("text", "a", "importance", 1));
        scene.get(scene.self(), GOALS).then().body("items.text", contains("a", "b", "c"));
        String next = as(scene.self())
                .queryParam("limit", 2)
                .get(scene.path(GOALS))
                .then()
                .body("items.text", contains("a", "b"))
                .extract()
                .path("next");
        as(scene.self())
                .queryParam("cursor", next)
                .get(scene.path(GOALS))
                .then()
                .body("items.text", contains("c"))
                .body("next", nullValue());
        as(scene.self()).queryParam("cursor", "x").get(scene.path(GOALS)).then().statusCode(400);
    }

    @Test
    void anImportanceThatIsNoWholeNumberIsRefused() {
        for (Object none : List.of(99.99, 1.0, "1", true, 99_999_999_999L)) {
            scene.post(scene.self(), GOALS, Map.of("text", "a", "importance", none))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/importance"))
                    .body("errors.code", contains("field.type"));
        }
    }

    @Test
    void aChangeRestsOnTheVersionThatWasSeenAndMovesLegally() {
        String goal = GOALS + "/" + tell(scene.self(), Map.of("text", "a", "state", "reached"));
        Map<String, String> letGo = Map.of("text", "a", "state", "let-go");
        scene.put(scene.self(), goal, null, letGo).then().statusCode(428);
        scene.put(scene.self(), goal, "\"9\"", letGo).then().statusCode(412);
        scene.put(scene.self(), goal, "\"1\"", letGo)
                .then()
                .statusCode(409)
                .body("type", endsWith("life-goal-move-not-legal"))
                .body("errors.pointer", contains("/state"));
        scene.get(scene.self(), goal).then().header("ETag", "\"1\"");
    }

    @Test
    void whoMayNotWriteTheCarePlanIsRefusedAndWhoIsNotInTheCircleLearnsNothing() {
        String goal = tell(scene.self(), Map.of("text", "a"));
        scene.post(scene.carer(), GOALS, Map.of("text", "b")).then().statusCode(403);
        scene.put(scene.carer(), GOALS + "/" + goal, "\"1\"", Map.of("text", "b", "state", "current"))
                .then()
                .statusCode(403)
                .body("type", endsWith("access-refused"));
        for (String path : List.of(GOALS, GOALS + "/" + goal, GOALS + "/" + goal + "/history")) {
            scene.get(world.stranger, path).then().statusCode(403).body("type", endsWith("access-refused"));
        }
        Scene other = Scene.open(world);
        other.get(other.self(), GOALS + "/" + goal).then().statusCode(404).body("type", endsWith("no-such-life-goal"));
        other.get(other.self(), GOALS + "/" + goal + "/history").then().statusCode(404);
        other.put(other.self(), GOALS + "/" + goal, "\"1\"", Map.of("text", "b", "state", "current"))
                .then()
                .statusCode(404);
    }

    @Test
    void badInputIsNamed() {
        bad(Map.of(), "/text", "field.required");
        bad(Map.of("text", "a".repeat(1001)), "/text", "field.size");
        bad(Map.of("text", "a\u0000"), "/text", "field.characters");
        bad(Map.of("text", "a", "importance", 0), "/importance", "field.range");
        bad(Map.of("text", "a", "state", "done"), "/state", "code.unknown");
        scene.get(scene.self(), GOALS).then().body("items.size()", equalTo(0));
    }

    private void bad(Map<String, ?> body, String pointer, String code) {
        scene.post(scene.self(), GOALS, body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private String tell(Member by, Map<String, ?> body) {
        return scene.post(by, GOALS, body).then().statusCode(201).extract().path("lifeGoalId");
    }
}
