package be.zorgkring.patient.questionnaire;

import static be.zorgkring.patient.questionnaire.Sheets.DAILY_LIFE;
import static be.zorgkring.patient.questionnaire.Sheets.MIND;
import static be.zorgkring.patient.questionnaire.Sheets.dailyLife;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class QuestionnaireIT extends Asking {

    @Test
    void whoeverIsSignedInReadsWhatThereIsInTheirOwnLanguage() {
        as(world.stranger)
                .header("Accept-Language", "fr-BE, nl;q=0.5")
                .get("/api/questionnaires")
                .then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .body("items.code", hasItems("care-experience", "carer-load", DAILY_LIFE, MIND))
                .body(
                        "items.find { it.code == 'daily-life' }.title",
                        equalTo("Votre bien-être et votre vie quotidienne"));
        as(world.stranger)
                .header("Accept-Language", "nl")
                .get("/api/questionnaires/" + DAILY_LIFE)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("items.id", hasItems("energy", "complaints", "wish"))
                .body("items.find { it.id == 'energy' }.lowest", equalTo("helemaal geen"))
                .body("items.find { it.id == 'complaints' }.enabledWhen.atLeast", equalTo(4))
                .body("bands.code", contains("low", "mixed", "good"));
        given().get("/api/questionnaires").then().statusCode(401);
    }

    @Test
    void olderVersionsStayReadable() {
        as(self).get("/api/questionnaires/" + MIND).then().body("version", equalTo(2));
        as(self).get("/api/questionnaires/" + MIND + "?version=1")
                .then()
                .statusCode(200)
                .body("items.kind", contains("yes-no"));
        for (String missing : new String[] {MIND + "?version=3", "no-such"}) {
            as(self).get("/api/questionnaires/" + missing)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:zorgkring:problem:no-such-questionnaire"));
        }
    }

    @Test
    void thePersonIsGivenAQuestionnaireAnswersItOnceAndReadsTheScore() {
        String assignment = givenOnce(self, DAILY_LIFE);
        list(self)
                .then()
                .statusCode(200)
                .body("items.state", contains("due"))
                .body("items.title", contains("Your well-being and daily life"))
                .body("items.reminders", contains(0));

        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(self).header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body(World.json(dailyLife()))
                    .post(path(assignment) + "/answers")
                    .then()
                    .statusCode(201)
                    .body("assignmentId", equalTo(assignment));
        }
        post(self.token(), path(assignment) + "/answers", dailyLife())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:already-answered"));

        as(self).header("Accept-Language", "nl")
                .get(path(assignment))
                .then()
                .statusCode(200)
                .body("state", equalTo("answered"))
                .body("filledIn.by", equalTo("person"))
                .body("filledIn.late", equalTo(false))
                .body("filledIn.text", equalTo("De persoon vulde dit zelf in."))
                .body("filledIn.score", equalTo(8.00f))
                .body("filledIn.band.code", equalTo("good"))
                .body("filledIn.band.label", equalTo("het gaat goed"))
                .body(
                        "answers.item",
                        contains("energy", "rested", "hindrance", "what-matters", "company", "mood", "wish"))
                .body("answers.answer", contains("6", "vaak", "3", "altijd", "ja", "8", "Vaker naar buiten"));
        as(self).get(list() + "?state=due").then().body("items", empty());
        as(self).get(list() + "?state=answered").then().body("items.id", contains(assignment));
        as(self).get(list() + "?state=lost").then().statusCode(400).body("errors.pointer", contains("state"));
    }

    @Test
    void theOtherServicesHearOfItAndNeverWhatWasAnswered() {
        String assignment = givenOnce(self, DAILY_LIFE);
        assertEquals(
                DAILY_LIFE,
                event("questionnaire-assigned", assignment).data().path("code").asText());
        post(self.token(), path(assignment) + "/answers", dailyLife()).then().statusCode(201);
        Received answered = event("questionnaire-answered", assignment);
        assertEquals(8.0, answered.data().path("score").asDouble());
        assertEquals("good", answered.data().path("band").asText());
        assertFalse(answered.data().path("onBehalf").asBoolean());
        assertFalse(answered.json().contains("buiten"));
        assertEquals(id.toString(), answered.key());
    }

    @Test
    void aMemberFillsItInForThePersonAndThatIsShown() {
        String assignment = givenOnce(world.nurse, DAILY_LIFE);
        post(world.nurse.token(), path(assignment) + "/answers", dailyLife())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/personPresent"))
                .body("errors.code", contains("field.required"));
        post(world.nurse.token(), path(assignment) + "/answers", with(dailyLife(), "personPresent", false))
                .then()
                .statusCode(201);
        as(self).get(path(assignment))
                .then()
                .body("filledIn.by", equalTo("member"))
                .body("filledIn.role", equalTo("persnurse"))
                .body("filledIn.name", equalTo(world.nurse.name()))
                .body("filledIn.personPresent", equalTo(false))
                .body(
                        "filledIn.text",
                        equalTo(world.nurse.name() + " (nurse) filled this in for the person, who was not present."));
        assertTrue(event("questionnaire-answered", assignment)
                .data()
                .path("onBehalf")
                .asBoolean());
    }

    @Test
    void whoActsForThePersonByMandateFillsItInForThem() {
        Member mother = world.citizen(World.newNumber().getKey(), "Els");
        UUID mandate = UUID.randomUUID();
        World.tell(
                "zorgkring.permission",
                mandate.toString(),
                "patient.mandate-changed.v1",
                World.object(
                        "mandateId",
                        mandate,
                        "version",
                        1,
                        "patientId",
                        id,
                        "kind",
                        "parent",
                        "accountId",
                        mother.accountId(),
                        "scope",
                        "all",
                        "from",
                        Instant.parse("2026-01-01T00:00:00Z"),
                        "until",
                        null,
                        "state",
                        "active"));
        Waiting.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        OwnDatabase.count("select count(*) from access_mandate where mandate_id = ?", mandate) == 1);
        String assignment = givenOnce(mother, DAILY_LIFE);
        post(mother.token(), path(assignment) + "/answers", with(dailyLife(), "personPresent", true))
                .then()
                .statusCode(400)
                .body("errors.code", contains("field.unexpected"));
        post(mother.token(), path(assignment) + "/answers", dailyLife()).then().statusCode(201);
        as(self).get(path(assignment)).then().body("filledIn.by", equalTo("mandatee"));
        assertTrue(event("questionnaire-answered", assignment)
                .data()
                .path("onBehalf")
                .asBoolean());
    }

    @Test
    void aListGoesOnWhereThePageEnded() {
        for (int due : new int[] {30, 10, 20}) {
            schedule(self, with(once(DAILY_LIFE), "dueInDays", due)).then().statusCode(201);
        }
        Response first = as(self).get(list() + "?limit=2");
        first.then().body("items.size()", equalTo(2)).body("next", not(nullValue()));
        Response second =
                as(self).get(list() + "?limit=2&cursor=" + first.jsonPath().getString("next"));
        second.then().body("items.size()", equalTo(1)).body("next", nullValue());
        assertTrue(first.jsonPath()
                        .getString("items[0].dueOn")
                        .compareTo(first.jsonPath().getString("items[1].dueOn"))
                > 0);
        assertNotEquals(
                first.jsonPath().getString("items[1].id"), second.jsonPath().getString("items[0].id"));
        as(self).get(list() + "?cursor=bm90IG91cnM").then().statusCode(400);
        Response schedules = as(self).get(list() + "/schedules?limit=2");
        as(self).get(list() + "/schedules?limit=2&cursor="
                        + schedules.jsonPath().getString("next"))
                .then()
                .body("items.size()", equalTo(1))
                .body("items.state", everyItem(equalTo("completed")))
                .body("items.kind", hasItem("once"));
    }
}
