package be.zorgkring.patient.questionnaire;

import static be.zorgkring.patient.questionnaire.Sheets.DAILY_LIFE;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.equalTo;

import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.questionnaire.usecase.Round;
import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import be.zorgkring.testing.Waiting;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Rounds at moments to come: the clock is the test's, the rest is real. */
abstract class AskingInRounds {

    final World world = World.get();
    final LocalDate today = BelgianCalendar.day(Instant.now());

    @Inject
    Round round;

    Member self;
    UUID id;

    @BeforeEach
    void someoneWithACircleWhoSignedIn() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        World.circle(id, 1, world.physician, world.nurse);
        as(self).get("/api/me").then().body("patientId", equalTo(id.toString()));
    }

    void roundAfter(int days) {
        round.run(Instant.now().plus(Duration.ofDays(days))).await().atMost(Duration.ofSeconds(20));
    }

    List<LocalDate> days() {
        return OwnDatabase.column(
                        "select assigned_on from questionnaire_assignment where patient_id = ? order by 1", id)
                .stream()
                .map(day -> ((java.sql.Date) day).toLocalDate())
                .toList();
    }

    void include(UUID action, LocalDate on) {
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
        Waiting.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> OwnDatabase.count(
                                "select count(*) from questionnaire_action_inclusion where inclusion_id = ?", inclusion)
                        == 1);
    }

    @SafeVarargs
    final void circle(int version, Map<String, Object>... places) {
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
        Waiting.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> OwnDatabase.count(
                                "select count(*) from access_circle where patient_id = ? and version = ?", id, (long)
                                        version)
                        == 1);
    }

    static Map<String, Object> once(String code, int dueInDays) {
        return World.object("code", code, "kind", "once", "dueInDays", dueInDays);
    }

    static Map<String, Object> periodic(int everyDays) {
        return World.object("code", DAILY_LIFE, "kind", "periodic", "dueInDays", 14, "everyDays", everyDays);
    }

    static Map<String, Object> around(UUID action, int offsetDays) {
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

    Response set(Member who, Map<String, Object> body) {
        return post(who.token(), list() + "/schedules", body);
    }

    String list() {
        return "/api/patients/" + id + "/questionnaires";
    }

    static Received event(String name, String assignment) {
        Received event = Topics.await(
                "zorgkring.questionnaire",
                each -> each.type().equals("be.zorgkring.patient." + name + ".v1")
                        && each.data().path("assignmentId").asText().equals(assignment),
                Duration.ofSeconds(20));
        Contracts.assertValid(event.type(), event.json());
        return event;
    }
}
