package be.zorgkring.patient.consent;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Someone;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class DeathIT {

    private static final Map<String, Object> DEATH =
            Map.of("on", "2026-03-09", "method", "paper", "reference", "certificate 12");

    private final World world = World.get();
    private final String manager = SignIn.accessToken("pieter.hermans");
    private Someone rosa;

    @BeforeEach
    void someoneWithACircle() {
        rosa = Someone.withACircleOf(world, world.physician, world.nurse);
    }

    @Test
    void aDeathClosesTheRecordToEveryProfessionalAndToWhoActedForThePerson() {
        Member tom = world.citizen(World.newNumber().getKey(), "Tom");
        rosa.mandate(tom, "all");
        as(tom).get(rosa.path()).then().statusCode(200);
        register(world.physician.token(), DEATH).then().statusCode(201).header("ETag", "\"3\"");
        for (Member other : List.of(world.physician, world.nurse, tom)) {
            as(other).get(rosa.path()).then().statusCode(403);
        }
        assertEquals("deceased", rosa.announced(3).data().at("/sharing/state").asText());
        rosa.record()
                .body("consent.sharing.state", equalTo("deceased"))
                .body("consent.sharing.diedOn", equalTo("2026-03-09"));
    }

    @Test
    void afterADeathNothingChanges() {
        register(manager, Map.of("on", "2026-03-09", "method", "register", "reference", "message 7"))
                .then()
                .statusCode(201);
        List<Response> changes = List.of(
                rosa.put("/consent", Map.of("sharing", "withdrawn", "method", "own-sign-in")),
                rosa.put("/restriction", Map.of("restricted", true, "reason", "not mine")),
                as(rosa.self()).delete(rosa.path() + "/taking-part/" + world.running),
                post(
                        rosa.self().token(),
                        rosa.path() + "/exclusions",
                        Map.of("kind", "profession", "profession", "persnurse")),
                register(manager, DEATH));
        changes.forEach(
                change -> change.then().statusCode(409).body("type", equalTo("urn:zorgkring:problem:person-deceased")));
        register(world.physician.token(), DEATH).then().statusCode(403);
        post(
                        world.physician.token(),
                        "/api/patients",
                        inclusion(rosa.number().getKey(), rosa.number().getValue(), world.continued))
                .then()
                .statusCode(202);
        assertEquals(0, OwnDatabase.count("select count(*) from inclusion_proposal where patient_id = ?", rosa.id()));
    }

    @Test
    void aWrongDeathIsUndoneAndSharingIsWhatItWas() {
        register(world.physician.token(), DEATH).then().statusCode(201);
        undo(manager, "wrong-person").then().statusCode(204).header("ETag", "\"4\"");
        as(world.physician).get(rosa.path()).then().statusCode(200);
        rosa.record().body("consent.sharing.state", equalTo("given"), "consent.sharing.diedOn", nullValue());
        as(rosa.self())
                .get(rosa.path() + "/consent/history")
                .then()
                .body("items[0].change", equalTo("death-corrected"))
                .body("items[0].grounds", equalTo("wrong-person"))
                .body("items[1].change", equalTo("death-registered"))
                .body("items[1].subject", equalTo("2026-03-09"))
                .body("items[1].grounds", equalTo("certificate 12"));
        undo(manager, "wrong-person")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:not-deceased"));
    }

    @Test
    void whoeverHadWithdrawnSharingHasItWithdrawnAfterTheirDeathIsUndone() {
        rosa.put("/consent", Map.of("sharing", "withdrawn", "method", "own-sign-in"));
        register(world.physician.token(), DEATH).then().statusCode(201);
        undo(manager, "false-report").then().statusCode(204);
        as(world.physician).get(rosa.path()).then().statusCode(403);
        assertEquals("withdrawn", rosa.announced(5).data().at("/sharing/state").asText());
    }

    @Test
    void aDeathIsRegisteredByAPhysicianOfTheCircleOrTheHealthDataManagerAndUndoneByTheLatter() {
        for (Member other : List.of(world.nurse, rosa.self())) {
            register(other.token(), DEATH)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:zorgkring:problem:role-not-permitted"));
        }
        register(world.stranger.token(), DEATH)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:access-refused"));
        register(world.physician.token(), DEATH).then().statusCode(201);
        for (Member other : List.of(world.physician, rosa.self())) {
            undo(other.token(), "wrong-person").then().statusCode(403);
        }
        as(manager)
                .delete("/api/patients/" + UUID.randomUUID() + "/death?reason=wrong-person")
                .then()
                .statusCode(404);
    }

    @Test
    void aManagerWhomItConcernsUndoesNoDeath() {
        Managers.appoint(rosa.self());
        Member physician = Managers.appoint(world.newPhysician("Manager"));
        register(world.physician.token(), DEATH).then().statusCode(201);
        for (Member own : List.of(rosa.self(), physician)) {
            undo(own.token(), "wrong-person")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:zorgkring:problem:own-interest"));
        }
        undo(manager, "wrong-person").then().statusCode(204);
    }

    @Test
    void aDeathHasADayThatHasComeAndACorrectionAReason() {
        invalid("on", LocalDate.now().plusDays(2).toString(), "/on", "field.future");
        invalid("on", "last week", "/on", "field.format");
        invalid("method", "eid", "/method", "code.unknown");
        invalid("reference", " ", "/reference", "field.required");
        for (String reason : new String[] {"", "because"}) {
            undo(manager, reason).then().statusCode(400).body("errors.pointer", hasItem("reason"));
        }
    }

    private void invalid(String field, String value, String pointer, String code) {
        Map<String, Object> body = new HashMap<>(DEATH);
        body.put(field, value);
        register(manager, body)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    private Response register(String token, Map<String, Object> body) {
        return post(token, rosa.path() + "/death", body);
    }

    private Response undo(String token, String reason) {
        return as(token).delete(rosa.path() + "/death?reason=" + reason);
    }
}
