package be.zorgkring.patient.person;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Someone;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has no place in the circle of somebody known includes nobody: the person is asked, and the answer tells nothing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class InclusionProposalIT {

    private final World world = World.get();
    private Someone rosa;

    @BeforeEach
    void someoneWhoIsKnown() {
        rosa = Someone.withACircleOf(world, world.physician, world.nurse);
    }

    @Test
    void nothingIsWrittenNothingIsToldAndThePersonIsAskedOnce() {
        Response asked = include(world.stranger, world.continued);
        assertLeftToThePerson(asked);
        assertLeftToThePerson(include(world.stranger, world.continued));
        assertLeftToThePerson(include(world.stranger, world.running));
        assertNothingWritten();
        proposals()
                .body("items", hasSize(1))
                .body("items[0].pilot", equalTo(world.continued))
                .body("items[0].state", equalTo("open"))
                .body("items[0].professional.name", equalTo(world.stranger.name()));
        assertEquals(1, told("inclusion-proposed"));
        log().body("items.findAll { it.reason == 'not-in-circle' }", hasSize(3));
    }

    @Test
    void ofWhomThePersonShutOutNothingReachesThemButTheLog() {
        post(
                        rosa.self().token(),
                        rosa.path() + "/exclusions",
                        Map.of("kind", "professional", "nihdi", world.stranger.nihdi8()))
                .then()
                .statusCode(201);
        assertLeftToThePerson(include(world.stranger, world.continued));
        assertNothingWritten();
        proposals().body("items", empty());
        assertEquals(0, told("inclusion-proposed"));
        log().body("items.findAll { it.reason == 'excluded' }", hasSize(1));
    }

    @Test
    void withdrawnAndRestrictedRecordsAnswerAlikeAndStayAsTheyAre() {
        rosa.put("/restriction", Map.of("restricted", true, "reason", "wait"))
                .then()
                .statusCode(200);
        assertLeftToThePerson(include(world.physician, world.continued));
        rosa.put("/restriction", Map.of("restricted", false)).then().statusCode(200);
        rosa.put("/consent", Map.of("sharing", "withdrawn", "method", "own-sign-in"))
                .then()
                .statusCode(200);
        assertLeftToThePerson(include(world.stranger, world.continued));
        assertNothingWritten();
    }

    @Test
    void aYesIsThePersonsOwnWordAndGivesNobodyAPlace() {
        include(world.stranger, world.continued);
        answer(rosa.self(), "acceptance").then().statusCode(204);
        assertEquals(
                List.of("self"),
                OwnDatabase.column(
                        "select recorder_kind from taking_part where patient_id = ? and pilot = ?",
                        rosa.id(),
                        world.continued));
        assertTrue(Topics.await(
                        "zorgkring.patient",
                        event -> rosa.id().toString().equals(event.key())
                                && world.continued.equals(
                                        event.data().path("pilot").asText()),
                        Duration.ofSeconds(20))
                .data()
                .path("includedBy")
                .isNull());
        proposals().body("items.state", contains("accepted"));
        as(world.stranger).get(rosa.path()).then().statusCode(403);
        answer(rosa.self(), "refusal")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:inclusion-proposal-closed"));
        assertEquals(0, told("included-by-other"));
    }

    @Test
    void whoHeardNoDoesNotAskAgain() {
        include(world.stranger, world.continued);
        answer(rosa.self(), "refusal").then().statusCode(204);
        assertLeftToThePerson(include(world.stranger, world.continued));
        proposals().body("items.state", contains("declined"));
        assertEquals(1, told("inclusion-proposed"));
        assertNothingWritten();
    }

    @Test
    void onlyThePersonAndWhoDecidesForThemAnswers() {
        include(world.stranger, world.continued);
        Member reader = world.citizen(World.newNumber().getKey(), "Lies");
        rosa.mandate(reader, "read");
        Member decider = world.citizen(World.newNumber().getKey(), "Tom");
        rosa.mandate(decider, "decide");
        for (Member other : List.of(world.stranger, world.physician, world.nurse)) {
            as(other).get(path()).then().statusCode(403);
            answer(other, "acceptance").then().statusCode(403);
        }
        as(reader).get(path()).then().statusCode(200).body("items", hasSize(1));
        answer(reader, "acceptance").then().statusCode(403);
        answer(decider, "acceptance").then().statusCode(204);
        as(rosa.self()).get(rosa.path() + "/consent/history").then().body("items[0].by.kind", equalTo("mandatee"));
    }

    @Test
    void anotherPersonsProposalIsNobodyElsesToAnswer() {
        include(world.stranger, world.continued);
        Someone other = Someone.withACircleOf(world, world.physician);
        post(other.self().token(), other.path() + "/inclusion-proposals/" + id() + "/acceptance", "{}")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:zorgkring:problem:no-such-inclusion-proposal"));
    }

    @Test
    void aMemberIncludesAtOnceOnTheirOwnGroundAndThePersonIsTold() {
        include(world.physician, world.continued)
                .then()
                .statusCode(201)
                .body("id", equalTo(rosa.id().toString()));
        assertEquals(1, told("included-by-other"));
        log().body("items.findAll { it.operation == 'write' }.ground", hasItem("circle"))
                .body("items.findAll { it.operation == 'write' }.ground", hasItem("first-inclusion"));
        include(world.physician, world.continued)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:already-included"));
    }

    @Test
    void theFirstInclusionIsNoWorkOfACircle() {
        String first = as(rosa.self())
                .header("Accept-Language", "en")
                .get(rosa.path() + "/access-log?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.ground == 'first-inclusion' }.text");
        assertTrue(first.contains("nobody had included you before"), first);
        log().body("items.findAll { it.operation == 'write' }.ground", not(hasItem("circle")));
    }

    @Test
    void theOwnCopyHoldsWhoAsked() {
        include(world.stranger, world.continued);
        as(rosa.self())
                .get(rosa.path() + "/export")
                .then()
                .statusCode(200)
                .body("parts.inclusionProposals.pilot", contains(world.continued));
    }

    private Response include(Member by, String pilot) {
        Map<String, Object> body =
                inclusion(rosa.number().getKey(), rosa.number().getValue(), pilot);
        return post(
                by.token(),
                "/api/patients",
                with(body, "conditions", List.of(Map.of("system", "icd-10", "code", "I50.9", "label", "Hartfalen"))));
    }

    private void assertLeftToThePerson(Response answer) {
        answer.then()
                .statusCode(202)
                .body("outcome", equalTo("left-to-the-person"))
                .body(not(containsString(rosa.id().toString())));
        assertNull(answer.header("Location"));
        assertNull(answer.header("ETag"));
    }

    private void assertNothingWritten() {
        assertEquals(1, OwnDatabase.count("select count(*) from taking_part where patient_id = ?", rosa.id()));
        assertEquals(2, OwnDatabase.count("select count(*) from person_condition where person_id = ?", rosa.id()));
    }

    private String path() {
        return rosa.path() + "/inclusion-proposals";
    }

    private ValidatableResponse proposals() {
        return as(rosa.self()).get(path()).then().statusCode(200);
    }

    private String id() {
        return proposals().extract().path("items[0].id");
    }

    private Response answer(Member by, String answer) {
        return post(by.token(), path() + "/" + id() + "/" + answer, "{}");
    }

    private long told(String kind) {
        return OwnDatabase.count(
                "select count(*) from notification where patient_id = ? and kind = ?", rosa.id(), kind);
    }

    private ValidatableResponse log() {
        return as(rosa.self()).get(rosa.path() + "/access-log?limit=200").then().statusCode(200);
    }
}
