package be.zorgkring.patient.questionnaire;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.equalTo;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Somebody with a circle, who is asked and answers. */
abstract class Asking {

    final World world = World.get();
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

    static Map<String, Object> once(String code) {
        return World.object("code", code, "kind", "once", "dueInDays", 14);
    }

    Response schedule(Member who, Map<String, Object> body) {
        return post(who.token(), list() + "/schedules", body);
    }

    String givenOnce(Member who, String code) {
        schedule(who, once(code)).then().statusCode(201);
        return list(self).jsonPath().getString("items.find { it.code == '" + code + "' }.id");
    }

    Object scheduleOf(String assignment) {
        return OwnDatabase.column(
                        "select schedule_id from questionnaire_assignment where assignment_id = ?",
                        UUID.fromString(assignment))
                .getFirst();
    }

    Response list(Member who) {
        return as(who).get(list());
    }

    String list() {
        return "/api/patients/" + id + "/questionnaires";
    }

    String path(String assignment) {
        return list() + "/" + assignment;
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
