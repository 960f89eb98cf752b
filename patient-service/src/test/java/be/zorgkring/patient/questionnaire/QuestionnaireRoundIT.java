package be.zorgkring.patient.questionnaire;

import static be.zorgkring.patient.questionnaire.Sheets.DAILY_LIFE;
import static be.zorgkring.patient.questionnaire.Sheets.dailyLife;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The round at moments to come: the clock is the test's, the rest is real. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class QuestionnaireRoundIT extends AskingInRounds {

    @Test
    void aPeriodicOneComesAgainOnItsDayOnceHoweverOftenTheRoundIsMade() {
        set(self, periodic(7)).then().statusCode(201);
        assertEquals(List.of(today), days());
        roundAfter(6);
        assertEquals(List.of(today), days());
        roundAfter(7);
        roundAfter(7);
        assertEquals(List.of(today, today.plusDays(7)), days());
        roundAfter(30);
        assertEquals(List.of(today, today.plusDays(7), today.plusDays(30)), days());
        roundAfter(34);
        assertEquals(3, days().size());
        roundAfter(35);
        assertEquals(4, days().size());
    }

    @Test
    void afterItsLastDayAPeriodicOneIsCompleted() {
        set(self, with(periodic(7), "untilOn", today.plusDays(10).toString()))
                .then()
                .statusCode(201);
        roundAfter(7);
        roundAfter(14);
        assertEquals(2, days().size());
        as(self).get(list() + "/schedules").then().body("items.state", contains("completed"));
    }

    @Test
    void anEndedOneComesNoMoreAndNobodyIsRemindedOfIt() {
        String schedule = set(world.nurse, periodic(7)).jsonPath().getString("scheduleId");
        as(self).delete(list() + "/schedules/" + schedule).then().statusCode(204);
        as(self).delete(list() + "/schedules/" + schedule).then().statusCode(204);
        roundAfter(40);
        assertEquals(1, days().size());
        as(self).get(list()).then().body("items.reminders", contains(0)).body("items.state", contains("due"));
        as(self).get(list() + "/schedules").then().body("items.state", contains("ended"));
        as(self).delete(list() + "/schedules/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:zorgkring:problem:no-such-schedule"));
    }

    @Test
    void whileAnotherInstanceLeadsNothingIsGivenOut() {
        set(self, periodic(7)).then().statusCode(201);
        OwnDatabase.during("select pg_advisory_xact_lock(8175552245109714798)", () -> {
            roundAfter(7);
            assertEquals(1, days().size());
        });
        roundAfter(7);
        assertEquals(2, days().size());
    }

    @Test
    void whatIsOverdueIsRemindedOfAFewTimesUntilItIsAnswered() {
        set(self, once(DAILY_LIFE, 5)).then().statusCode(201);
        roundAfter(7);
        as(self).get(list()).then().body("items.reminders", contains(0)).body("items[0].remindedAt", nullValue());
        roundAfter(8);
        roundAfter(8);
        as(self).get(list()).then().body("items.reminders", contains(1)).body("items.remindedAt[0]", not(nullValue()));
        roundAfter(11);
        roundAfter(14);
        roundAfter(30);
        as(self).get(list()).then().body("items.reminders", contains(2));
        as(self).get("/api/patients/" + id + "/notifications")
                .then()
                .body("items.kind", contains("questionnaire-reminder", "questionnaire-reminder"));

        set(self, once("care-experience", 5)).then().statusCode(201);
        set(self, once(DAILY_LIFE, 6)).then().statusCode(201);
        String answered = as(self).get(list()).jsonPath().getString("items[0].id");
        post(self.token(), list() + "/" + answered + "/answers", dailyLife())
                .then()
                .statusCode(201);
        roundAfter(30);
        as(self).get(list() + "/" + answered).then().body("reminders", equalTo(0));
        as(self).get(list()).then().body("items.reminders", containsInAnyOrder(0, 1, 2));
    }

    @Test
    void aroundAnActionItComesSoManyDaysAfterTheInclusion() {
        UUID action = UUID.randomUUID();
        set(self, around(action, 30)).then().statusCode(201);
        include(UUID.randomUUID(), today);
        include(action, today);
        roundAfter(29);
        assertEquals(List.of(), days());
        roundAfter(30);
        assertEquals(List.of(today.plusDays(30)), days());
        String assignment = as(self).get(list()).jsonPath().getString("items[0].id");
        assertEquals(
                action.toString(),
                event("questionnaire-assigned", assignment)
                        .data()
                        .path("actionId")
                        .asText());
        as(self).get(list() + "/schedules").then().body("items.state", contains("running"));
    }

    @Test
    void anInclusionThatWasHeardOfBeforeCountsToo() {
        UUID action = UUID.randomUUID();
        include(action, today.minusDays(10));
        set(self, around(action, 30)).then().statusCode(201);
        set(self, around(action, 7)).then().statusCode(201);
        assertEquals(List.of(today), days());
        roundAfter(20);
        assertEquals(List.of(today, today.plusDays(20)), days());
    }

    @Test
    void everyFlawOfAScheduleIsToldAtOnce() {
        set(self, World.object("code", "no-such", "kind", "around-action", "everyDays", 3, "untilOn", "2020-01-01"))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/code", "/dueInDays", "/everyDays", "/actionId", "/offsetDays", "/untilOn"));
        set(self, with(once(DAILY_LIFE, 366), "untilOn", "tomorrow"))
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("field.range", "field.unexpected"));
        set(self, with(periodic(7), "everyDays", 0)).then().statusCode(400);
        set(self, with(around(UUID.randomUUID(), 0), "actionId", "x")).then().statusCode(400);
        assertEquals(0, days().size());
    }

    @Test
    void aPersonHasABoundedNumberOfRunningSchedules() {
        for (int i = 0; i < 30; i++) {
            set(self, around(UUID.randomUUID(), 1)).then().statusCode(201);
        }
        set(self, once(DAILY_LIFE, 1))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:too-many-schedules"));
    }
}
