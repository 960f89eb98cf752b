package be.zorgkring.patient.questionnaire;

import static be.zorgkring.patient.questionnaire.Sheets.DAILY_LIFE;
import static be.zorgkring.patient.questionnaire.Sheets.MIND;
import static be.zorgkring.patient.questionnaire.Sheets.answer;
import static be.zorgkring.patient.questionnaire.Sheets.dailyLife;
import static be.zorgkring.patient.questionnaire.Sheets.sheet;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Answers that do not fit, and people whom it does not concern. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class QuestionnaireRefusalsIT extends Asking {

    @Test
    void everyFlawOfTheAnswersIsToldAtOnceAndNothingIsKept() {
        String assignment = givenOnce(self, DAILY_LIFE);
        post(
                        self.token(),
                        path(assignment) + "/answers",
                        with(
                                sheet(
                                        1,
                                        answer("energy", 11),
                                        answer("rested", "seldom"),
                                        answer("hindrance", 9),
                                        answer("complaints", List.of("other")),
                                        answer("company", "yes"),
                                        answer("nothing", null)),
                                "personPresent",
                                true))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/personPresent",
                                "/answers/0/value",
                                "/answers/1/value",
                                "/answers/4/value",
                                "/answers/5/item",
                                "/answers/-/complaints-other",
                                "/answers/-/what-matters",
                                "/answers/-/mood"));
        as(self).get(path(assignment)).then().body("state", equalTo("due")).body("answers", nullValue());
    }

    @Test
    void answersToAnotherVersionThanTheOneGivenAreRefused() {
        String assignment = givenOnce(self, MIND);
        as(self).get(path(assignment)).then().body("version", equalTo(2));
        post(self.token(), path(assignment) + "/answers", sheet(1, answer("worried", true)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/version"))
                .body("errors.code", contains("questionnaire.other-version"));
        post(self.token(), path(assignment) + "/answers", sheet(2, answer("worried", 4)))
                .then()
                .statusCode(201);
        as(self).get(path(assignment)).then().body("filledIn.score", nullValue());
    }

    @Test
    void aBodyThatCannotBeReadIsRefused() {
        String assignment = givenOnce(self, DAILY_LIFE);
        for (String body :
                new String[] {"", "[]", "{\"version\":1,\"answers\":[],\"score\":10}", "{\"version\":\"1\"}"}) {
            post(self.token(), path(assignment) + "/answers", body).then().statusCode(400);
        }
        post(self.token(), path(assignment) + "/answers", Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/version", "/answers"));
        as(self).contentType(ContentType.JSON)
                .body(World.json(dailyLife()))
                .post(path(assignment) + "/answers")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:zorgkring:problem:idempotency-key-missing"));
    }

    @Test
    void whatIsAskedAboutTheMindIsForThoseWhoMaySeeIt() {
        String assignment = givenOnce(world.physician, MIND);
        list(world.physician).then().body("items.category", contains("mental-health"));
        as(world.physician).get(path(assignment)).then().statusCode(200);
        list(world.nurse).then().statusCode(200).body("items", empty());
        for (String one : List.of(assignment, UUID.randomUUID().toString())) {
            as(world.nurse).get(path(one)).then().statusCode(404);
            post(world.nurse.token(), path(one) + "/answers", sheet(2, answer("worried", 4)))
                    .then()
                    .statusCode(404);
        }
        schedule(world.nurse, once(MIND)).then().statusCode(403);
        as(world.nurse).get(list() + "/schedules").then().body("items", empty());
        as(world.nurse)
                .delete(list() + "/schedules/" + scheduleOf(assignment))
                .then()
                .statusCode(404);
        assertEquals(
                List.of("mental-health"),
                OwnDatabase.column(
                        "select array_to_string(categories, ',') from access_log where patient_id = ?"
                                + " and operation = 'read' and outcome = 'refused' and professional_id = ?",
                        id,
                        world.nurse.professionalId().orElseThrow()));
    }

    @Test
    void whoIsNotInTheCircleLearnsNothing() {
        String assignment = givenOnce(self, DAILY_LIFE);
        for (String one : new String[] {assignment, UUID.randomUUID().toString()}) {
            as(world.stranger).get(path(one)).then().statusCode(403);
            post(world.stranger.token(), path(one) + "/answers", dailyLife())
                    .then()
                    .statusCode(403);
            as(world.stranger).delete(list() + "/schedules/" + one).then().statusCode(403);
        }
        list(world.stranger).then().statusCode(403);
        as(world.stranger).get(list() + "/schedules").then().statusCode(403);
        schedule(world.stranger, once(DAILY_LIFE)).then().statusCode(403);
        as(self).get(path(UUID.randomUUID().toString()))
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:zorgkring:problem:no-such-assignment"));
        UUID other = Http.include(world.physician, inclusion(world.running));
        World.circle(other, 1, world.physician);
        as(world.physician)
                .get("/api/patients/" + other + "/questionnaires/" + assignment)
                .then()
                .statusCode(404);
    }
}
