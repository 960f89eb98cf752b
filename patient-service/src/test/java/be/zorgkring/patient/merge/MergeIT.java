package be.zorgkring.patient.merge;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class MergeIT extends Merging {

    @Test
    void theSurvivingRecordShowsBothAndTheCircleOfTheRetiredOneOpensNothing() {
        Known surviving = known();
        Known retired = knownWithHeartFailure();
        World.circle(surviving.id(), 1, world.physician);
        World.circle(retired.id(), 1, world.nurse);
        show(world.nurse, retired.id()).then().statusCode(200);
        merged(surviving, retired);
        show(world.physician, surviving.id())
                .then()
                .statusCode(200)
                .body("formerIds", contains(retired.id().toString()))
                .body("mergedInto", nullValue())
                .body("conditions.code", contains("E11", "13645005", "I50.9"));
        show(world.physician, retired.id())
                .then()
                .statusCode(200)
                .body("mergedInto", equalTo(surviving.id().toString()))
                .body("conditions.code", contains("I50.9", "E11"));
        for (UUID id : List.of(surviving.id(), retired.id())) {
            show(world.nurse, id).then().statusCode(403);
        }
        as(world.nurse)
                .get("/api/patients?limit=200")
                .then()
                .body("items.id", not(hasItem(retired.id().toString())));
        as(world.physician)
                .get("/api/me")
                .then()
                .body("circles", not(hasItem(retired.id().toString())));
    }

    @Test
    void undoneBothRecordsAreAsTheyWere() {
        Known surviving = known();
        Known retired = knownWithHeartFailure();
        World.circle(surviving.id(), 1, world.physician);
        World.circle(retired.id(), 1, world.nurse);
        withdraw(retired.self(), retired.id(), 2);
        UUID mergeId = merged(surviving, retired);
        show(world.physician, surviving.id()).then().statusCode(403);
        undo(mergeId).then().statusCode(200).body("made", equalTo(mergeId.toString()));
        as(manager)
                .get("/api/record-merges?limit=1")
                .then()
                .body("items[0].state", equalTo("undone"))
                .body("items[0].undoReason", equalTo("Two sisters"));
        show(world.physician, surviving.id())
                .then()
                .statusCode(200)
                .body("formerIds", nullValue())
                .body("conditions.code", contains("E11", "13645005"));
        show(world.physician, retired.id()).then().statusCode(403);
        show(world.nurse, retired.id()).then().statusCode(403);
        show(retired.self(), retired.id())
                .then()
                .statusCode(200)
                .body("mergedInto", nullValue())
                .body("consent.sharing.state", equalTo("withdrawn"));
        show(surviving.self(), surviving.id()).then().body("consent.sharing.state", equalTo("given"));
        show(surviving.self(), retired.id()).then().statusCode(403);
        as(retired.self())
                .get("/api/me")
                .then()
                .body("patientId", equalTo(retired.id().toString()));
    }

    @Test
    void bothNumbersAndBothAccountsLeadToTheSurvivingRecord() {
        Known surviving = known();
        Known retired = known();
        merged(surviving, retired);
        for (Known each : List.of(surviving, retired)) {
            as(each.self())
                    .get("/api/me")
                    .then()
                    .body("patientId", equalTo(surviving.id().toString()));
        }
        for (Known each : List.of(surviving, retired)) {
            show(each.self(), surviving.id()).then().statusCode(200);
            show(each.self(), retired.id()).then().statusCode(200);
        }
        World.circle(surviving.id(), 1, world.stranger);
        post(world.stranger.token(), "/api/patients", with(retired.body(), "pilot", world.continued))
                .then()
                .statusCode(201)
                .body("id", equalTo(surviving.id().toString()));
    }

    @Test
    void theStricterSharingWinsAndWhatIsWithdrawnUnderEitherIdIsWithdrawn() {
        Known surviving = known();
        Known retired = known();
        World.circle(surviving.id(), 1, world.physician);
        merged(surviving, retired);
        show(world.physician, surviving.id()).then().statusCode(200);
        Response own = show(retired.self(), retired.id());
        own.then().body("consent.sharing.state", equalTo("given"));
        show(world.physician, retired.id()).then().statusCode(200);
        withdraw(retired.self(), retired.id(), own.header("ETag"));
        for (UUID id : List.of(surviving.id(), retired.id())) {
            await().atMost(Duration.ofSeconds(1))
                    .until(() -> show(world.physician, id).statusCode() == 403);
        }
        show(surviving.self(), surviving.id()).then().body("consent.sharing.state", equalTo("withdrawn"));
    }

    @Test
    void whatIsDeclaredUnderTheRetiredIdHoldsForThePerson() {
        Known surviving = known();
        Known retired = known();
        World.circle(surviving.id(), 1, world.physician);
        merged(surviving, retired);
        show(world.physician, surviving.id()).then().statusCode(200);
        Http.post(
                        manager,
                        "/api/patients/" + retired.id() + "/consent/declarations",
                        Map.of(
                                "sharing",
                                "withdrawn",
                                "method",
                                "paper",
                                "at",
                                java.time.Instant.now().toString()))
                .then()
                .statusCode(201);
        show(world.physician, surviving.id()).then().statusCode(403);
        show(world.physician, retired.id()).then().statusCode(403);
    }

    @Test
    void sharingComesBackOnlyWhenNoOtherRecordIsMergedAnyMore() {
        Known surviving = known();
        Known second = known();
        Known third = known();
        World.circle(surviving.id(), 1, world.physician);
        withdraw(second.self(), second.id(), 2);
        withdraw(third.self(), third.id(), 2);
        UUID first = merged(surviving, second);
        merged(surviving, third);
        undo(first).then().statusCode(200);
        show(world.physician, surviving.id()).then().statusCode(403);
    }

    @Test
    void noExclusionOfEitherRecordGetsLostAndEachCanBeLifted() {
        Known surviving = known();
        Known retired = known();
        World.circle(surviving.id(), 1, world.physician, world.nurse);
        String exclusion = exclude(retired.self(), retired.id(), world.nurse);
        merged(surviving, retired);
        show(world.nurse, surviving.id()).then().statusCode(403);
        show(surviving.self(), surviving.id()).then().body("consent.exclusions.exclusionId", contains(exclusion));
        as(surviving.self())
                .delete("/api/patients/" + surviving.id() + "/exclusions/" + exclusion)
                .then()
                .statusCode(204);
        for (UUID id : List.of(surviving.id(), retired.id())) {
            await().atMost(LIMIT).until(() -> show(world.nurse, id).statusCode() == 200);
        }
        show(surviving.self(), surviving.id()).then().body("consent.exclusions", empty());
    }

    @Test
    void whatWasClosedWhileTheyWereOneStaysClosedInBoth() {
        Known surviving = known();
        Known retired = known();
        World.circle(retired.id(), 1, world.nurse);
        UUID mergeId = merged(surviving, retired);
        exclude(surviving.self(), surviving.id(), world.nurse);
        undo(mergeId).then().statusCode(200);
        show(world.nurse, retired.id()).then().statusCode(403);
        show(surviving.self(), surviving.id()).then().body("consent.exclusions", hasSize(1));
        show(retired.self(), retired.id()).then().body("consent.exclusions", hasSize(1));
    }

    @Test
    void nobodyGivesThemselvesAMandateOnTheOtherRecordAndWhatTheyGaveOthersEndsWithTheMerge() {
        Known surviving = known();
        Known retired = known();
        UUID mergeId = merged(surviving, retired);
        refused(give(surviving.self(), retired.id(), surviving.self()), 422, "mandate-to-oneself");
        refused(give(retired.self(), retired.id(), surviving.self()), 422, "mandate-to-oneself");
        Member accomplice = world.citizen(World.newNumber().getKey(), "Mark");
        Member other = world.citizen(World.newNumber().getKey(), "Ann");
        Member own = world.citizen(World.newNumber().getKey(), "Tom");
        give(surviving.self(), retired.id(), accomplice).then().statusCode(201);
        give(retired.self(), surviving.id(), other).then().statusCode(201);
        give(surviving.self(), surviving.id(), own).then().statusCode(201);
        for (Member each : List.of(accomplice, other, own)) {
            as(each).get("/api/me").then().body("mandates", hasSize(1));
        }
        undo(mergeId).then().statusCode(200);
        show(accomplice, retired.id()).then().statusCode(403);
        show(other, surviving.id()).then().statusCode(403);
        show(own, surviving.id()).then().statusCode(200);
        for (UUID id : List.of(surviving.id(), retired.id())) {
            assertEquals(
                    1,
                    OwnDatabase.count(
                            "select count(*) from notification where patient_id = ? and kind = 'mandate-ended'", id));
        }
    }

    private static Response give(Member by, UUID id, Member mandatee) {
        return post(
                by.token(),
                "/api/patients/" + id + "/mandates",
                Map.of(
                        "kind",
                        "trusted-person",
                        "scope",
                        "read",
                        "mandatee",
                        Map.of("insz", mandatee.ssin(), "name", mandatee.name())));
    }

    @Test
    void theEventsKeepTheirContractAndTellIdsAlone() {
        Known surviving = known();
        Known retired = known();
        UUID mergeId = merged(surviving, retired);
        undo(mergeId).then().statusCode(200);
        for (int version : List.of(1, 2)) {
            Received event = Topics.await(
                    "zorgkring.permission",
                    each -> mergeId.toString().equals(each.key())
                            && each.data().path("version").asInt() == version,
                    LIMIT);
            Contracts.assertValid(event.type(), event.json());
            assertTrue(event.type().endsWith("patient.record-merged.v1"));
            assertEquals(
                    version == 1 ? "merged" : "undone",
                    event.data().path("state").asText());
            assertEquals(retired.id().toString(), event.data().path("retiredId").asText());
            assertEquals(
                    surviving.id().toString(), event.data().path("survivingId").asText());
        }
    }

    @Test
    void thePersonIsToldAndBothRecordsHaveItInTheirLog() {
        Known surviving = known();
        Known retired = known();
        merged(surviving, retired);
        assertEquals(
                1,
                OwnDatabase.count(
                        "select count(*) from notification where patient_id = ? and kind = 'record-merged'",
                        surviving.id()));
        for (UUID id : List.of(surviving.id(), retired.id())) {
            assertEquals(1, OwnDatabase.count("""
                    select count(*) from access_log where patient_id = ? and role = 'healthdatamanager'
                    and operation = 'write' and outcome = 'allowed' and ground = 'confirmed'
                    """, id));
        }
    }
}
