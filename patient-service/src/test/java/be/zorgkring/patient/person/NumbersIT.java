package be.zorgkring.patient.person;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class NumbersIT {

    private final World world = World.get();
    private final String manager = Managers.first();

    @Test
    void somebodyOfTheBisRegisterGetsARegisterNumberAndIsFoundByBoth() {
        var number = World.newNumber();
        String bis = World.bisNumber(number.getValue());
        Map<String, Object> body = inclusion(bis, number.getValue(), world.running);
        UUID id = Http.include(world.physician, body);
        World.circle(id, 1, world.physician);
        replace(id, number.getKey(), "bis-to-register")
                .then()
                .statusCode(200)
                .body("made", equalTo(id.toString()))
                .body("state", equalTo("confirmed"))
                .body("proposed", nullValue());
        as(world.physician).get("/api/patients/" + id).then().statusCode(200).body("insz", equalTo(number.getKey()));
        as(world.citizen(number.getKey(), "Rosa")).get("/api/me").then().body("patientId", equalTo(id.toString()));
        as(world.citizen(bis, "Rosa")).get("/api/me").then().body("patientId", nullValue());
        for (String insz : List.of(bis, number.getKey())) {
            post(world.physician.token(), "/api/patients", with(body, "insz", insz))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:zorgkring:problem:already-included"));
        }
        assertEquals(
                1, OwnDatabase.count("select count(*) from person_insz where person_id = ? and until is null", id));
        assertEquals(2, OwnDatabase.count("select count(*) from person_insz where person_id = ?", id));
    }

    @Test
    void anImportFindsAPersonByAFormerNumber() {
        var number = World.newNumber();
        Map<String, Object> body = inclusion(World.bisNumber(number.getValue()), number.getValue(), world.running);
        UUID id = Http.include(world.physician, body);
        replace(id, number.getKey(), "bis-to-register").then().statusCode(200);
        Map<String, Object> item = new java.util.LinkedHashMap<>(with(body, "pilot", world.continued));
        item.put("reference", UUID.randomUUID().toString());
        as(SignIn.importerToken())
                .contentType("application/json")
                .body(World.json(Map.of("items", List.of(item))))
                .post("/api/patients/imports")
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("created"))
                .body("items[0].id", equalTo(id.toString()));
    }

    @Test
    void aCorrectionCanBeTakenBackAndTheNumberInBetweenIsReleased() {
        Map<String, Object> body = inclusion(world.running);
        UUID id = Http.include(world.physician, body);
        Map.Entry<String, java.time.LocalDate> mistaken = World.newNumber();
        replace(id, mistaken.getKey(), "correction").then().statusCode(200);
        replace(id, (String) body.get("insz"), "correction").then().statusCode(200);
        assertEquals(3, OwnDatabase.count("select count(*) from person_insz where person_id = ?", id));
        assertEquals(2, OwnDatabase.count("select count(*) from insz_index where person_id = ?", id));
        UUID owner = Http.include(world.physician, inclusion(mistaken.getKey(), mistaken.getValue(), world.running));
        assertNotEquals(id, owner);
    }

    @Test
    void aWrongNumberFindsTheRecordNoMoreWhateverComesAfterIt() {
        Map.Entry<String, java.time.LocalDate> mistaken = World.newNumber();
        UUID id = Http.include(world.physician, inclusion(mistaken.getKey(), mistaken.getValue(), world.running));
        replace(id, World.newNumber().getKey(), "correction").then().statusCode(200);
        UUID owner = Http.include(world.physician, inclusion(mistaken.getKey(), mistaken.getValue(), world.running));
        assertNotEquals(id, owner);
        refused(replace(id, mistaken.getKey(), "correction"), 409, "insz-belongs-to-other");
    }

    @Test
    void aNumberThatThePersonHadBeforeIsNoNewOneOfTheRegister() {
        Map<String, Object> body = inclusion(world.running);
        UUID id = Http.include(world.physician, body);
        replace(id, World.newNumber().getKey(), "correction").then().statusCode(200);
        String before = (String) body.get("insz");
        refused(replace(id, before, "bis-to-register"), 409, "insz-current-already");
        replace(id, before, "correction").then().statusCode(200);
    }

    @Test
    void aNumberOfAnotherRecordIsRefusedEvenAFormerOne() {
        var number = World.newNumber();
        Map<String, Object> other = inclusion(World.bisNumber(number.getValue()), number.getValue(), world.running);
        UUID otherId = Http.include(world.physician, other);
        String later = number.getKey();
        replace(otherId, later, "bis-to-register").then().statusCode(200);
        UUID id = Http.include(world.physician, inclusion(world.running));
        for (String taken : List.of(later, (String) other.get("insz"))) {
            refused(replace(id, taken, "correction"), 409, "insz-belongs-to-other");
        }
        assertEquals(1, OwnDatabase.count("select count(*) from person_insz where person_id = ?", id));
        assertEquals(2, OwnDatabase.count("""
                select count(*) from access_log where patient_id = ? and outcome = 'refused'
                and reason = 'insz-belongs-to-other' and role = 'healthdatamanager'
                """, id));
    }

    @Test
    void ofTwoPeopleWhoGetOneNumberAtTheSameMomentOneIsRefused() {
        String number = World.newNumber().getKey();
        List<Integer> statuses = Stream.generate(() -> Http.include(world.physician, inclusion(world.running)))
                .limit(6)
                .toList()
                .stream()
                .map(id -> CompletableFuture.supplyAsync(
                        () -> replace(id, number, "correction").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409, 409, 409, 409, 409), statuses);
    }

    @Test
    void whatCannotBeANumberOrHasNoReasonIsRefused() {
        Map<String, Object> body = inclusion(world.running);
        UUID id = Http.include(world.physician, body);
        refused(replace(id, (String) body.get("insz"), "correction"), 409, "insz-current-already");
        refused(replace(UUID.randomUUID(), World.newNumber().getKey(), "correction"), 404, "record-unknown");
        replace(id, World.bisNumber(World.newNumber().getValue()), "bis-to-register")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("insz.of-the-bis-register"));
        post(manager, "/api/patients/" + id + "/insz-replacements", Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/insz"))
                .body("errors.pointer", hasItem("/reason"))
                .body("errors.pointer", hasItem("/evidence"));
    }

    @Test
    void nobodyButAHealthDataManagerReplacesANumber() {
        UUID id = Http.include(world.physician, inclusion(world.running));
        Map<String, String> body =
                Map.of("insz", World.newNumber().getKey(), "reason", "correction", "evidence", "seen");
        for (String token : List.of(
                world.physician.token(),
                SignIn.accessToken("olga.peters"),
                SignIn.importerToken(),
                world.citizen(World.newNumber().getKey(), "Ann").token())) {
            refused(post(token, "/api/patients/" + id + "/insz-replacements", body), 403, "role-not-permitted");
        }
    }

    /** Proposed and confirmed, or refused at the first. */
    private Response replace(UUID id, String insz, String reason) {
        Response proposed = post(
                manager,
                "/api/patients/" + id + "/insz-replacements",
                Map.of("insz", insz, "reason", reason, "evidence", "Extract of the register of 2 March 2026"));
        return proposed.statusCode() == 202 ? Managers.confirm(proposed) : proposed;
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:zorgkring:problem:" + code));
    }
}
