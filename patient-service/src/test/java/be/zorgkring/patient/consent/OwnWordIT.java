package be.zorgkring.patient.consent;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Someone;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only the person decides, or who acts for them: restriction, leaving a pilot, whom they shut out. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class OwnWordIT {

    private static final Map<String, Object> RESTRICTED = Map.of("restricted", true, "reason", "Not my diagnosis");
    private static final Map<String, Object> LIFTED = Map.of("restricted", false);

    private final World world = World.get();
    private Someone rosa;

    @BeforeEach
    void someoneWithACircle() {
        rosa = Someone.withACircleOf(world, world.physician, world.nurse);
    }

    @Test
    void aRestrictionClosesTheRecordAndLiftingItRestoresSharing() {
        rosa.put("/restriction", RESTRICTED)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("sharing.state", equalTo("given"))
                .body("restriction.reason", equalTo("Not my diagnosis"));
        as(world.physician).get(rosa.path()).then().statusCode(403);
        Received announced = rosa.announced(3);
        assertEquals("withdrawn", announced.data().at("/sharing/state").asText());
        assertFalse(announced.json().contains("diagnosis"));
        rosa.record().body("consent.restriction.reason", equalTo("Not my diagnosis"));

        rosa.put("/restriction", LIFTED).then().statusCode(200).body("restriction", nullValue());
        as(world.physician).get(rosa.path()).then().statusCode(200);
        assertEquals("given", rosa.announced(4).data().at("/sharing/state").asText());
    }

    @Test
    void sharingWithdrawnWhileRestrictedStaysWithdrawnWhenTheRestrictionIsLifted() {
        rosa.put("/restriction", RESTRICTED).then().statusCode(200);
        rosa.put("/consent", Map.of("sharing", "withdrawn", "method", "own-sign-in"))
                .then()
                .statusCode(200);
        rosa.put("/restriction", LIFTED).then().statusCode(200);
        as(world.physician).get(rosa.path()).then().statusCode(403);
    }

    @Test
    void aRestrictionNeedsTheVersionItRestsOnAReasonAndThePerson() {
        rosa.put(rosa.self(), "/restriction", null, RESTRICTED).then().statusCode(428);
        rosa.put(rosa.self(), "/restriction", "\"1\"", RESTRICTED).then().statusCode(412);
        invalid(Map.of(), "/restricted", "field.required");
        invalid(Map.of("restricted", true), "/reason", "field.required");
        invalid(Map.of("restricted", false, "reason", "why"), "/reason", "field.unexpected");
        invalid(Map.of("restricted", true, "reason", "x".repeat(301)), "/reason", "field.size");
        for (Member other : List.of(world.physician, world.stranger)) {
            rosa.put(other, "/restriction", "\"2\"", RESTRICTED).then().statusCode(403);
        }
    }

    @Test
    void whoMayOnlyReadForThePersonRestrictsNothingAndWhoMayDecideDoes() {
        Member tom = world.citizen(World.newNumber().getKey(), "Tom");
        rosa.mandate(tom, "read");
        rosa.put(tom, "/restriction", rosa.etag(), RESTRICTED).then().statusCode(403);
        rosa.mandate(tom, "decide");
        rosa.put(tom, "/restriction", rosa.etag(), RESTRICTED).then().statusCode(200);
    }

    @Test
    void whoLeavesAPilotKeepsTheirCareAndComesBackByANewInclusion() {
        leave(world.running).then().statusCode(204).header("ETag", "\"3\"");
        leave(world.running).then().statusCode(204).header("ETag", "\"3\"");
        assertEquals(
                "withdrawn", rosa.announced(3).data().at("/takingPart/0/state").asText());
        as(world.physician).get(rosa.path()).then().statusCode(200);

        Map<String, Object> again =
                inclusion(rosa.number().getKey(), rosa.number().getValue(), world.running);
        post(world.physician.token(), "/api/patients", again)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:declared-before-last-change"));
        post(
                        world.physician.token(),
                        "/api/patients",
                        with(again, "consent/at", Instant.now().toString()))
                .then()
                .statusCode(201);
        rosa.record().body("consent.takingPart", hasSize(1)).body("consent.takingPart[0].state", equalTo("given"));
        as(rosa.self())
                .get(rosa.path() + "/consent/history")
                .then()
                .body("items.change", contains("included", "pilot-left", "account-linked", "included"));
    }

    @Test
    void onlyThePersonLeavesAndOnlyAPilotThatTheyAreIn() {
        for (String pilot : new String[] {world.continued, "NO%20CODE"}) {
            leave(pilot).then().statusCode(404).body("type", equalTo("urn:zorgkring:problem:not-in-pilot"));
        }
        as(world.physician)
                .delete(rosa.path() + "/taking-part/" + world.running)
                .then()
                .statusCode(403);
    }

    @Test
    void aProfessionalIsShutOutByTheNumberOnThePrescription() {
        exclude(World.object("kind", "professional", "nihdi", world.nurse.nihdi8() + "477", "note", "Never again"))
                .then()
                .statusCode(201);
        as(world.nurse)
                .get(rosa.path())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:access-refused"))
                .body("errors", nullValue());
        rosa.record()
                .body("consent.exclusions.note", contains("Never again"))
                .body(
                        "consent.exclusions.professionalId",
                        contains(world.nurse.professionalId().orElseThrow().toString()));
        assertFalse(rosa.announced(3).json().contains("Never again"));
        exclude(Map.of("kind", "professional", "nihdi", world.nurse.nihdi8()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:already-excluded"));

        String exclusion = rosa.record().extract().path("consent.exclusions[0].exclusionId");
        as(rosa.self()).delete(rosa.path() + "/exclusions/" + exclusion).then().statusCode(204);
        as(world.nurse).get(rosa.path()).then().statusCode(200);
        rosa.record().body("consent.exclusions", hasSize(0));
    }

    @Test
    void aNumberThatIsNoneIsToldFromOneThatNobodyHas() {
        exclude(Map.of("kind", "professional", "nihdi", "123456789"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/nihdi"))
                .body("errors.code", contains("field.format"));
        exclude(Map.of("kind", "professional", "nihdi", "99999999"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zorgkring:problem:professional-unknown"))
                .body("errors.pointer", contains("/nihdi"));
        exclude(Map.of("kind", "professional", "nihdi", "99999999", "professionalId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("field.unexpected"));
        exclude(Map.of("kind", "profession", "profession", "persnurze"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("code.unknown"));
        exclude(Map.of("kind", "profession", "profession", "persnurse", "note", "x".repeat(201)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/note"));
        post(world.stranger.token(), rosa.path() + "/exclusions", Map.of("kind", "professional", "nihdi", "99999999"))
                .then()
                .statusCode(403);
    }

    private void invalid(Map<String, Object> body, String pointer, String code) {
        rosa.put("/restriction", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private Response exclude(Map<String, ?> body) {
        return post(rosa.self().token(), rosa.path() + "/exclusions", body);
    }

    private Response leave(String pilot) {
        return as(rosa.self()).urlEncodingEnabled(false).delete(rosa.path() + "/taking-part/" + pilot);
    }
}
