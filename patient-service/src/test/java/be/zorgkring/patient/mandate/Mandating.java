package be.zorgkring.patient.mandate;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static be.zorgkring.patient.support.World.object;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A person, and somebody who acts for them. */
abstract class Mandating {

    static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    final World world = World.get();
    final String manager = Managers.first();
    Member self;
    Member tom;
    UUID id;

    @BeforeEach
    void aPersonAndSomebodyTheyTrust() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        tom = world.citizen(World.newNumber().getKey(), "Tom");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        as(self).get("/api/me").then().body("patientId", equalTo(id.toString()));
    }

    record Minor(UUID id, Member self) {}

    Minor minor(LocalDate born) {
        String number = World.newNumber().getKey();
        Member child = world.citizen(number, "Lotte");
        UUID childId = Http.include(
                world.physician,
                with(
                        inclusion(number, born, world.running),
                        "consent/at",
                        Instant.now().minusSeconds(5).toString()));
        as(child).get("/api/me").then().body("patientId", equalTo(childId.toString()));
        return new Minor(childId, child);
    }

    Response give(String kind, String scope) {
        return post(self.token(), path() + "/mandates", body(kind, scope, tom));
    }

    static Map<String, Object> body(String kind, String scope, Member mandatee) {
        return object(
                "kind", kind, "scope", scope, "mandatee", Map.of("insz", mandatee.ssin(), "name", mandatee.name()));
    }

    static Map<String, Object> registration(String kind, Member mandatee) {
        return with(
                body(kind, "all", mandatee),
                "evidence",
                Map.of("kind", "birth-certificate", "reference", "Leuven 2008/12"));
    }

    static UUID created(Response answer) {
        answer.then().statusCode(201);
        return UUID.fromString(answer.jsonPath().getString("mandateId"));
    }

    void bad(Map<String, Object> body, String pointer, String code) {
        post(self.token(), path() + "/mandates", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code))
                .body("detail", not(containsString(tom.ssin())));
    }

    Response withdraw(Member member) {
        String version = as(self).get(path()).header("ETag");
        return as(member)
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(Map.of("sharing", "withdrawn", "method", "own-sign-in"))
                .put(path() + "/consent");
    }

    static Received announced(UUID mandate, int version) {
        Received event = Topics.await(
                "zorgkring.permission",
                each -> mandate.toString().equals(each.key())
                        && each.data().path("version").asInt() == version,
                Duration.ofSeconds(20));
        Contracts.assertValid(event.type(), event.json());
        return event;
    }

    String path() {
        return "/api/patients/" + id;
    }
}
