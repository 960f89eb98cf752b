package be.zorgkring.action;

import static be.zorgkring.action.world.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Catalogue;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BadInputIT {

    private static Scene scene;

    private static synchronized Scene scene() {
        if (scene == null) {
            scene = Scene.open();
        }
        return scene;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"kind\":\"care\",\"text\":\"a\",\"colour\":\"red\"} | /colour | field.unknown",
                "{\"kind\":\"care\"}                                  | /text   | field.required",
                "{\"kind\":\"care\",\"text\":\"   \"}                 | /text   | field.required",
                "{\"kind\":\"dream\",\"text\":\"a\"}                  | /kind   | code.unknown",
                "{\"kind\":\"life\",\"text\":\"a\"}                   | /kind   | goal.told-to-the-record",
                "{\"kind\":\"care\",\"text\":{\"nl\":\"a\"}}          | /text   | field.type",
                "{\"kind\":\"care\",\"text\":\"a\\u0000b\"}           | /text   | field.characters",
                "{\"kind\":\"care\",\"text\":\"\\ud83d\"}             | /text   | field.characters",
                "{}                                                   | /kind   | field.required"
            })
    void aGoalWithAFaultIsRefusedByFieldAndCode(String body, String pointer, String code) {
        assertProblem(
                400,
                "invalid-request",
                Http.as(Cast.PERSON).post(scene().plan() + "/goals", body.strip()),
                pointer.strip(),
                code.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":", "not json", "[1,2", "{\"kind\":\"care\",\"kind\":\"care\",\"text\":\"a\"}"})
    void malformedJsonIsRefused(String body) {
        assertProblem(400, "malformed-json", Http.as(Cast.PERSON).post(scene().plan() + "/goals", body));
    }

    @Test
    void anEmptyBodyIsRefused() {
        Response answer =
                Http.as(Cast.PERSON).request().header("Idempotency-Key", "a").post(scene().plan() + "/goals");
        assertEquals(400, answer.statusCode(), answer.asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table task; --",
                "${jndi:ldap://x}",
                "<script>alert(1)</script>",
                "a%0d%0aSet-Cookie: x",
                "Łódź · Αθήνα · Київ · القاهرة · 東京 · 👩🏽‍🦽"
            })
    void wordsAreKeptToTheLetterAndNeverRun(String words) {
        Response set = Http.as(Cast.PERSON)
                .post(
                        scene().plan() + "/goals",
                        new io.vertx.core.json.JsonObject()
                                .put("kind", "care")
                                .put("text", words)
                                .encode());
        assertEquals(201, set.statusCode(), set.asString());
        assertNull(set.header("Set-Cookie"));
        String id = set.jsonPath().getString("id");
        assertEquals(
                words,
                Http.as(Cast.PERSON)
                        .get(scene().plan())
                        .jsonPath()
                        .getString("goals.find { it.goalId == '" + id + "' }.text"));
    }

    @Test
    void aPostNeedsAnIdempotencyKeyAndAKeyBelongsToOneRequest() {
        String path = scene().plan() + "/goals";
        String body = "{\"kind\":\"care\",\"text\":\"a\"}";
        assertProblem(
                400,
                "idempotency-key-missing",
                Http.as(Cast.PERSON).request().body(body).post(path));
        String key = UUID.randomUUID().toString();
        assertEquals(201, Http.as(Cast.PERSON).post(path, body, key).statusCode());
        assertProblem(
                422,
                "idempotency-key-reused",
                Http.as(Cast.PERSON).post(path, "{\"kind\":\"care\",\"text\":\"b\"}", key));
        assertProblem(400, "invalid-request", Http.as(Cast.PERSON).post(path, body, "x".repeat(300)));
    }

    @Test
    void aChangeThatRestsOnAnOldVersionIsRefused() {
        String body = "{\"kind\":\"care\",\"text\":\"a\"}";
        assertProblem(412, "changed-meanwhile", Http.as(Cast.PERSON).postTo(99_999, scene().plan() + "/goals", body));
        assertProblem(
                400,
                "invalid-request",
                Http.as(Cast.PERSON)
                        .request()
                        .header("Idempotency-Key", "k")
                        .header("If-Match", "W/\"; drop")
                        .body(body)
                        .post(scene().plan() + "/goals"));
    }

    @Test
    void anActionWithFaultsIsToldAllOfThem() {
        var draft = Catalogue.draft()
                .put("pilot", "Not A Code")
                .put("aims", new io.vertx.core.json.JsonArray().add("AIM-9").addNull())
                .put("from", "2026-02-30");
        draft.getJsonObject("titles").remove("de");
        draft.getJsonObject("template").getJsonArray("tasks").getJsonObject(1).put("ownerRole", "persmagician");
        Response answer = Http.asCoordinator().post("/api/actions", draft.encode());
        assertProblem(400, "invalid-request", answer, "/pilot", "field.format");
        assertProblem(400, "invalid-request", answer, "/titles/de", "field.required");
        assertProblem(400, "invalid-request", answer, "/aims/1", "field.required");
        assertProblem(400, "invalid-request", answer, "/from", "field.format");
        assertProblem(400, "invalid-request", answer, "/template/tasks/1/ownerRole", "code.unknown");
    }

    @Test
    void aTokenIsNeededAndHasToBeForThisPlatform() {
        assertProblem(401, "token-missing", RestAssured.given().get("/api/actions"));
        assertEquals(401, Http.withToken("not.a.token").get("/api/actions").statusCode());
        assertProblem(
                401,
                "audience-wrong",
                Http.withToken(SignIn.otherAudienceToken("els.janssens")).get("/api/actions"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans/not-a-uuid",
                "/api/actions/1'%20or%20'1'='1",
                "/api/actions/019cadd4-5620-76a6-9eb7-383e868f226d",
                "/api/plans/019cadd4-5620-76a6-9eb7-383e868f226d/nothing"
            })
    void whatIsNotThereIsNotFound(String path) {
        Response answer =
                Http.as(Cast.PERSON).request().urlEncodingEnabled(false).get(path);
        assertEquals(404, answer.statusCode(), answer.asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/actions?cursor=@@@",
                "/api/actions?cursor=YWJj",
                "/api/actions?status=dreaming",
                "/api/actions?pilot=A%20B",
                "/api/campaigns?cursor=YWJj"
            })
    void aListAskedWronglyIsRefused(String path) {
        assertProblem(
                400,
                "invalid-request",
                Http.as(Cast.PERSON).request().urlEncodingEnabled(false).get(path));
    }

    @Test
    void aStrangeMediaTypeIsRefused() {
        assertProblem(
                415,
                "media-type-not-supported",
                RestAssured.given()
                        .auth()
                        .oauth2(Cast.PERSON.token())
                        .contentType("text/plain")
                        .header("Idempotency-Key", "k")
                        .body("hello")
                        .post(scene().plan() + "/goals"));
    }
}
