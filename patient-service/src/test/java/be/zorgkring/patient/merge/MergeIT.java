package be.zorgkring.patient.merge;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.delete;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.testing.Contracts;
import be.zorgkring.dev.testing.OwnDatabase;
import be.zorgkring.dev.testing.RealParts;
import be.zorgkring.dev.testing.Received;
import be.zorgkring.dev.testing.SignIn;
import be.zorgkring.dev.testing.Topics;
import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class MergeIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final World world = World.get();
    private final String manager = SignIn.accessToken("pieter.hermans");

    /** Somebody with a record, and an account of their own. */
    private record Known(UUID id, Map<String, Object> body, Member self) {}

    private Known known(Map<String, Object> body) {
        UUID id = Http.include(world.physician, body);
        Member self = world.citizen((String) body.get("insz"), "Rosa");
        as(self).get("/api/me").then().statusCode(200).body("patientId", equalTo(id.toString()));
        return new Known(id, body, self);
    }

    private Known known() {
        return known(inclusion(world.running));
    }

    private Known knownWithHeartFailure() {
        return known(with(
                inclusion(world.running),
                "conditions",
                List.of(
                        Map.of("system", "icd-10", "code", "I50.9", "label", "Hartfalen"),
                        Map.of("system", "icd-10", "code", "E11", "label", "Diabetes"))));
    }

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
        undo(mergeId)
                .then()
                .statusCode(200)
                .body("state", equalTo("undone"))
                .body("undoReason", equalTo("Two sisters"));
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
                    and operation = 'write' and outcome = 'allowed'
                    """, id));
        }
    }

    @Test
    void aMergeIsNeverMoreThanOneStepAway() {
        Known a = known();
        Known b = known();
        Known c = known();
        merged(a, b);
        refused(merge(a, b), 409, "record-retired");
        refused(merge(b, a), 409, "record-retired");
        refused(merge(c, b), 409, "record-retired");
        refused(merge(b, c), 409, "record-retired");
        refused(merge(c, a), 409, "merge-chain");
        merged(a, c);
        show(a.self(), a.id()).then().body("formerIds", containsInAnyOrder(b.id().toString(), c.id().toString()));
    }

    @Test
    void ofMergesAtTheSameMomentNoneMakesAChainOrACircle() {
        Known a = known();
        Known b = known();
        Known c = known();
        List<Integer> statuses = Stream.of(List.of(a, b), List.of(b, a), List.of(b, c), List.of(c, a))
                .map(pair -> CompletableFuture.supplyAsync(
                        () -> merge(pair.get(0), pair.get(1)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertTrue(statuses.contains(201), statuses.toString());
        assertEquals(0, OwnDatabase.count("""
                select count(*) from access_alias x join access_alias y on x.surviving_id = y.retired_id
                where x.merged and y.merged
                """));
    }

    @Test
    void whatDoesNotExistOrWasUndoneIsRefused() {
        Known surviving = known();
        Known retired = known();
        refused(post(manager, "/api/record-merges", body(surviving.id(), UUID.randomUUID())), 404, "record-unknown");
        post(manager, "/api/record-merges", body(surviving.id(), surviving.id()))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/retiredId"));
        refused(undo(UUID.randomUUID()), 404, "merge-unknown");
        UUID mergeId = merged(surviving, retired);
        delete(manager, "/api/record-merges/" + mergeId, Map.of()).then().statusCode(400);
        undo(mergeId).then().statusCode(200);
        refused(undo(mergeId), 409, "merge-undone");
        as(manager)
                .get("/api/record-merges?limit=1")
                .then()
                .statusCode(200)
                .body("items.mergeId", contains(mergeId.toString()))
                .body("items.state", contains("undone"));
    }

    @Test
    void nobodyButAHealthDataManagerMerges() {
        Known surviving = known();
        for (String token : List.of(
                surviving.self().token(),
                world.physician.token(),
                SignIn.accessToken("olga.peters"),
                SignIn.accessToken("nora.desmet"))) {
            refused(
                    post(token, "/api/record-merges", body(surviving.id(), UUID.randomUUID())),
                    403,
                    "role-not-permitted");
            refused(as(token).get("/api/record-merges"), 403, "role-not-permitted");
            refused(
                    delete(token, "/api/record-merges/" + UUID.randomUUID(), Map.of("reason", "x")),
                    403,
                    "role-not-permitted");
        }
    }

    private UUID merged(Known surviving, Known retired) {
        Response answer = merge(surviving, retired);
        answer.then().statusCode(201).header("ETag", "\"1\"");
        return UUID.fromString(answer.jsonPath().getString("mergeId"));
    }

    private Response merge(Known surviving, Known retired) {
        return post(manager, "/api/record-merges", body(surviving.id(), retired.id()));
    }

    private static Map<String, Object> body(UUID surviving, UUID retired) {
        return World.object("survivingId", surviving, "retiredId", retired, "evidence", "Seen at the town hall");
    }

    private Response undo(UUID mergeId) {
        return delete(manager, "/api/record-merges/" + mergeId, Map.of("reason", "Two sisters"));
    }

    private static Response show(Member who, UUID id) {
        return as(who).get("/api/patients/" + id);
    }

    private static void withdraw(Member who, UUID id, int version) {
        withdraw(who, id, "\"" + version + "\"");
    }

    private static void withdraw(Member who, UUID id, String etag) {
        as(who).header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(World.json(Map.of("sharing", "withdrawn", "method", "own-sign-in")))
                .put("/api/patients/" + id + "/consent")
                .then()
                .statusCode(200);
    }

    private static String exclude(Member who, UUID id, Member professional) {
        return post(
                        who.token(),
                        "/api/patients/" + id + "/exclusions",
                        Map.of(
                                "kind",
                                "professional",
                                "professionalId",
                                professional.professionalId().orElseThrow()))
                .then()
                .statusCode(201)
                .extract()
                .path("exclusionId");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:zorgkring:problem:" + code));
    }
}
