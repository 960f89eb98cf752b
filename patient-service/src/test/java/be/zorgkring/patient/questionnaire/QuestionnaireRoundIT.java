package be.zorgkring.patient.questionnaire;

import static be.zorgkring.patient.questionnaire.Sheets.CARER_LOAD;
import static be.zorgkring.patient.questionnaire.Sheets.DAILY_LIFE;
import static be.zorgkring.patient.questionnaire.Sheets.carerLoad;
import static be.zorgkring.patient.questionnaire.Sheets.dailyLife;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.dev.testing.Contracts;
import be.zorgkring.dev.testing.OwnDatabase;
import be.zorgkring.dev.testing.RealParts;
import be.zorgkring.dev.testing.Received;
import be.zorgkring.dev.testing.Topics;
import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.questionnaire.usecase.Round;
import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The round at moments to come: the clock is the test's, the rest is real. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class QuestionnaireRoundIT {

    private final World world = World.get();
    private final LocalDate today = BelgianCalendar.day(Instant.now());

    @Inject
    Round round;

    private Member self;
    private UUID id;

    @BeforeEach
    void someoneWithACircleWhoSignedIn() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        World.circle(id, 1, world.physician, world.nurse);
        as(self).get("/api/me").then().body("patientId", equalTo(id.toString()));
    }

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

    private void roundAfter(int days) {
        round.run(Instant.now().plus(Duration.ofDays(days))).await().atMost(Duration.ofSeconds(20));
    }

    private List<LocalDate> days() {
        return OwnDatabase.column(
                        "select assigned_on from questionnaire_assignment where patient_id = ? order by 1", id)
                .stream()
                .map(day -> ((java.sql.Date) day).toLocalDate())
                .toList();
    }

    private void include(UUID action, LocalDate on) {
        UUID inclusion = UUID.randomUUID();
        World.tell(
                "zorgkring.care-plan",
                id.toString(),
                "action.person-included-in-action.v1",
                World.object(
                        "inclusionId",
                        inclusion,
                        "actionId",
                        action,
                        "actionCode",
                        "walking",
                        "pilot",
                        world.running,
                        "patientId",
                        id,
                        "on",
                        on.toString(),
                        "criterion",
                        "any"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> OwnDatabase.count(
                                "select count(*) from questionnaire_action_inclusion where inclusion_id = ?", inclusion)
                        == 1);
    }

    @SafeVarargs
    private void circle(int version, Map<String, Object>... places) {
        World.tell(
                "zorgkring.circle",
                id.toString(),
                "network.circle-changed.v1",
                World.object(
                        "patientId",
                        id,
                        "circleId",
                        UUID.randomUUID(),
                        "version",
                        version,
                        "members",
                        List.of(places)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> OwnDatabase.count(
                                "select count(*) from access_circle where patient_id = ? and version = ?", id, (long)
                                        version)
                        == 1);
    }

    private static Map<String, Object> once(String code, int dueInDays) {
        return World.object("code", code, "kind", "once", "dueInDays", dueInDays);
    }

    private static Map<String, Object> periodic(int everyDays) {
        return World.object("code", DAILY_LIFE, "kind", "periodic", "dueInDays", 14, "everyDays", everyDays);
    }

    private static Map<String, Object> around(UUID action, int offsetDays) {
        return World.object(
                "code",
                DAILY_LIFE,
                "kind",
                "around-action",
                "dueInDays",
                14,
                "actionId",
                action,
                "offsetDays",
                offsetDays);
    }

    private Response set(Member who, Map<String, Object> body) {
        return post(who.token(), list() + "/schedules", body);
    }

    private String list() {
        return "/api/patients/" + id + "/questionnaires";
    }

    private static Received event(String name, String assignment) {
        Received event = Topics.await(
                "zorgkring.questionnaire",
                each -> each.type().equals("be.zorgkring.patient." + name + ".v1")
                        && each.data().path("assignmentId").asText().equals(assignment),
                Duration.ofSeconds(20));
        Contracts.assertValid(event.type(), event.json());
        return event;
    }
}
