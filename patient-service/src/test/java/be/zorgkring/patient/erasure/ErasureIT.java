package be.zorgkring.patient.erasure;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class ErasureIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final World world = World.get();

    @Test
    void nothingThatTellsWhoItWasIsLeftAndWhatTheLawKeepsIs() {
        MarkedPerson rosa = MarkedPerson.whoToldEverything(world);
        assertTrue(OwnDatabase.tablesWith(rosa.mark()).size() >= 10, "the mark stands in many tables before");
        rosa.askErasure(rosa.self()).then().statusCode(202);

        assertEquals(List.of(), OwnDatabase.tablesWith(rosa.mark()));
        assertEquals(List.of(), OwnDatabase.tablesWith(rosa.self().ssin()));
        assertEquals(0, rows("person_insz", "person_id", rosa) + rows("insz_index", "person_id", rosa));
        assertEquals(
                0,
                OwnDatabase.count(
                        "select count(*) from mandate where patient_id = ? and insz_sealed is not null", rosa.id()));
        assertEquals(
                1, OwnDatabase.count("select count(*) from person where id = ? and birth_date is null", rosa.id()));
        assertEquals(2, rows("person_condition", "person_id", rosa));
        assertEquals(1, OwnDatabase.count("""
                select count(*) from questionnaire_answer join questionnaire_assignment using (assignment_id)
                where patient_id = ? and score is not null and answers = '[]'
                """, rosa.id()));
        assertTrue(rows("consent_change", "patient_id", rosa) > 3);
        assertTrue(rows("access_log", "patient_id", rosa) > 5);
    }

    @Test
    void theRecordIsClosedToEverybodyThePersonIncluded() {
        MarkedPerson rosa = MarkedPerson.whoToldEverything(world);
        Scene other = Scene.open(world);
        rosa.askErasure(rosa.self()).then().statusCode(202);
        for (Member member : List.of(rosa.self(), rosa.mandatee(), world.physician, world.nurse, world.stranger)) {
            as(member).get(rosa.path()).then().statusCode(403);
        }
        rosa.askErasure(rosa.self()).then().statusCode(403);
        as(rosa.self()).get("/api/me").then().statusCode(200).body("patientId", nullValue());
        as(rosa.mandatee()).get("/api/me").then().body("mandates.size()", equalTo(0));
        Received consent = Topics.await(
                "zorgkring.consent",
                each -> rosa.id().toString().equals(each.key())
                        && each.data().path("accountId").isNull()
                        && each.data().path("version").asLong() > 2,
                LIMIT);
        Contracts.assertValid(consent.type(), consent.json());
        assertEquals("withdrawn", consent.data().at("/sharing/state").asText());
        assertEquals("withdrawn", consent.data().at("/takingPart/0/state").asText());
        as(other.self()).get(other.path("")).then().statusCode(200);
        as(world.physician).get(other.path("")).then().statusCode(200).body("name.family", equalTo("Maes"));
    }

    @Test
    void onlyThePersonAsksAndWhoActsForThemInAll() {
        MarkedPerson rosa = MarkedPerson.whoToldEverything(world);
        for (Member other : List.of(world.physician, world.nurse, world.stranger)) {
            rosa.askErasure(other).then().statusCode(403);
        }
        assertNotEquals(List.of(), OwnDatabase.tablesWith(rosa.mark()));
        rosa.askErasure(rosa.mandatee()).then().statusCode(202);
        assertEquals(List.of(), OwnDatabase.tablesWith(rosa.mark()));
    }

    @Test
    void aMandateToDecideIsNotEnough() {
        Scene scene = Scene.open(world);
        Member tom = world.citizen(World.newNumber().getKey(), "Tom");
        scene.post(
                        scene.self(),
                        "mandates",
                        Map.of(
                                "kind",
                                "trusted-person",
                                "scope",
                                "decide",
                                "mandatee",
                                Map.of("insz", tom.ssin(), "name", "Tom")))
                .then()
                .statusCode(201);
        as(tom).get("/api/me").then().statusCode(200);
        scene.post(tom, "erasures", Map.of("irreversible", true)).then().statusCode(403);
        scene.get(scene.self(), "").then().statusCode(200);
    }

    @Test
    void whoDoesNotSayThatTheyKnowItCannotBeUndoneIsAskedToAndTheSameKeyErasesOnce() {
        Scene scene = Scene.open(world);
        for (Map<String, Object> body :
                List.of(Map.<String, Object>of(), Map.<String, Object>of("irreversible", false))) {
            scene.post(scene.self(), "erasures", body)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/irreversible"));
        }
        scene.post(scene.self(), "erasures", "{\"irreversible\":\"yes\"}")
                .then()
                .statusCode(400);
        String key = UUID.randomUUID().toString();
        List<String> ids = java.util.stream.Stream.of(1, 2)
                .map(time -> as(scene.self())
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body("{\"irreversible\":true}")
                        .post(scene.path("erasures")))
                .peek(answer -> answer.then().statusCode(202))
                .map(answer -> answer.jsonPath().getString("erasureId"))
                .toList();
        assertEquals(ids.getFirst(), ids.getLast());
    }

    @Test
    void nobodyReachesAnErasedRecordByItsIdAndWhoComesBackIsNew() {
        MarkedPerson rosa = MarkedPerson.whoToldEverything(world);
        rosa.askErasure(rosa.self()).then().statusCode(202);
        String manager = SignIn.accessToken("pieter.hermans");
        Scene other = Scene.open(world);
        post(
                        manager,
                        "/api/record-merges",
                        Map.of(
                                "survivingId",
                                other.id().toString(),
                                "retiredId",
                                rosa.id().toString(),
                                "evidence",
                                "seen"))
                .then()
                .statusCode(404);
        post(
                        manager,
                        rosa.path() + "/consent/declarations",
                        Map.of("sharing", "given", "method", "paper", "reference", "1", "at", "2026-03-02T09:15:00Z"))
                .then()
                .statusCode(404);
        UUID again = Http.include(world.physician, inclusion(rosa.self().ssin(), rosa.born(), world.running));
        assertNotEquals(rosa.id(), again);
        as(rosa.self()).get("/api/me").then().body("patientId", equalTo(again.toString()));
    }

    private static long rows(String table, String column, MarkedPerson person) {
        return OwnDatabase.count("select count(*) from " + table + " where " + column + " = ?", person.id());
    }
}
