package be.zorgkring.patient.questionnaire;

import static be.zorgkring.patient.questionnaire.Sheets.CARER_LOAD;
import static be.zorgkring.patient.questionnaire.Sheets.DAILY_LIFE;
import static be.zorgkring.patient.questionnaire.Sheets.carerLoad;
import static be.zorgkring.patient.questionnaire.Sheets.dailyLife;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Informal carers are asked about themselves, and about nobody else. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class CarerQuestionnaireIT extends AskingInRounds {

    @Test
    void anInformalCarerAnswersAboutThemselfAndNobodyElseReadsIt() {
        Member daughter = world.citizen(World.newNumber().getKey(), "Ann");
        Member neighbour = world.citizen(World.newNumber().getKey(), "Bo");
        Map<String, Object> place = daughter.place();
        circle(2, world.physician.place(), place, neighbour.place());
        set(self, once(CARER_LOAD, 14)).then().statusCode(201);

        Response own = as(daughter).get(list());
        own.then().statusCode(200).body("items.respondent", contains("carer"));
        String assignment = own.jsonPath().getString("items[0].id");
        assertEquals(
                "carer",
                event("questionnaire-assigned", assignment)
                        .data()
                        .path("respondent")
                        .asText());
        post(daughter.token(), list() + "/" + assignment + "/answers", with(carerLoad(), "personPresent", true))
                .then()
                .statusCode(400);
        post(daughter.token(), list() + "/" + assignment + "/answers", carerLoad())
                .then()
                .statusCode(201);
        as(daughter)
                .get(list() + "/" + assignment)
                .then()
                .body("filledIn.by", equalTo("carer"))
                .body("filledIn.band.code", equalTo("heavy"))
                .body("answers.item", not(empty()));
        Received answered = event("questionnaire-answered", assignment);
        assertEquals(7.0, answered.data().path("score").asDouble());
        assertEquals(-1, answered.json().indexOf("weekend"));

        for (Member other : new Member[] {self, world.physician}) {
            as(other).get(list()).then().statusCode(200).body("items", empty());
            as(other).get(list() + "/" + assignment).then().statusCode(404);
            post(other.token(), list() + "/" + assignment + "/answers", with(carerLoad(), "personPresent", true))
                    .then()
                    .statusCode(404);
        }
        as(neighbour).get(list()).then().body("items.id", not(contains(assignment)));
        as(neighbour).get(list() + "/" + assignment).then().statusCode(403);
        as(daughter).get(list() + "/schedules").then().statusCode(403);
        set(daughter, once(CARER_LOAD, 14)).then().statusCode(403);

        circle(3, world.physician.place(), with(place, "until", "2026-06-01T00:00:00Z"));
        as(daughter).get(list() + "/" + assignment).then().statusCode(403);
        as(daughter).get(list()).then().statusCode(403);
        roundAfter(40);
        assertEquals(
                0,
                OwnDatabase.count(
                        "select count(*) from questionnaire_reminder r join questionnaire_assignment a"
                                + " on a.assignment_id = r.assignment_id where a.patient_id = ?",
                        id));
    }

    @Test
    void whatWasPlannedInARecordThatWasMergedIsAskedOfTheCarersOfTheOther() {
        Member daughter = world.citizen(World.newNumber().getKey(), "Ann");
        circle(2, world.physician.place(), daughter.place());
        set(self, with(periodic(7), "code", CARER_LOAD)).then().statusCode(201);
        UUID surviving = Http.include(world.physician, Http.inclusion(world.running));
        Member son = world.citizen(World.newNumber().getKey(), "Cas");
        World.circle(surviving, 1, world.physician, son);
        Managers.confirm(post(
                        Managers.first(),
                        "/api/record-merges",
                        Map.of("survivingId", surviving, "retiredId", id, "evidence", "Seen at the town hall")))
                .then()
                .statusCode(200);
        roundAfter(7);
        assertEquals(
                List.of(UUID.fromString(daughter.accountId()), UUID.fromString(son.accountId())),
                OwnDatabase.column(
                        "select carer_account_id from questionnaire_assignment where patient_id = ? order by assigned_on",
                        id));
    }

    @Test
    void anInformalCarerDoesNotReadWhatThePersonAnswered() {
        Member daughter = world.citizen(World.newNumber().getKey(), "Ann");
        World.circle(id, 2, world.physician, daughter);
        set(self, once(DAILY_LIFE, 14)).then().statusCode(201);
        String assignment = as(self).get(list()).jsonPath().getString("items[0].id");
        as(daughter).get(list()).then().statusCode(200).body("items", empty());
        as(daughter).get(list() + "/" + assignment).then().statusCode(403);
        post(daughter.token(), list() + "/" + assignment + "/answers", with(dailyLife(), "personPresent", true))
                .then()
                .statusCode(403);
    }
}
