package be.zorgkring.patient.person;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.patient.common.domain.BelgianCalendar;
import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class InclusionIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int SIDE_BY_SIDE = 10;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI service;

    private final World world = World.get();

    @Test
    void aPhysicianIncludesAPerson() {
        Response answer = post(world.physician.token(), "/api/patients", inclusion(world.running));
        answer.then().statusCode(201).header("ETag", "\"1\"").body("warnings", empty());
        String id = answer.jsonPath().getString("id");
        assertEquals(
                "/api/patients/" + id, URI.create(answer.header("Location")).getPath());
    }

    @Test
    void bothEventsKeepTheirContractsAndTellNothingPersonal() {
        Map<String, Object> body = inclusion(world.running);
        UUID id = Http.include(world.physician, body);
        Received included = published("zorgkring.patient", "patient.person-included.v1", id);
        Received consent = published("zorgkring.consent", "patient.consent-changed.v1", id);
        for (Received event : List.of(included, consent)) {
            Contracts.assertValid(event.type(), event.json());
            assertEquals(id.toString(), event.key());
            assertEquals(id.toString(), event.subject());
            assertEquals("/zorgkring/patient-service", event.source());
            assertFalse(event.json().contains("Maes"));
            assertFalse(event.json().contains((String) body.get("insz")));
            assertFalse(event.json().contains((String) body.get("birthDate")));
            assertFalse(event.json().contains("24062"));
        }
        assertEquals("24000", included.data().path("zone").asText());
        assertEquals(
                world.physician.professionalId().orElseThrow().toString(),
                included.data().path("includedBy").asText());
        assertEquals("given", consent.data().at("/sharing/state").asText());
        assertEquals(world.running, consent.data().at("/takingPart/0/pilot").asText());
    }

    @Test
    void theNumberIsSealedAtRestAndTheLogNamesNobody() {
        Map<String, Object> body = inclusion(world.running);
        UUID id = Http.include(world.physician, body);
        assertEquals(
                0,
                OwnDatabase.count(
                        "select count(*) from person_insz n where n.person_id = ? and cast(n as text) like ?",
                        id,
                        "%" + body.get("insz") + "%"));
        assertEquals(
                1,
                OwnDatabase.count(
                        "select count(*) from person_insz where person_id = ? and octet_length(sealed) = 12 + 11 + 16",
                        id));
    }

    @Test
    void aNumberThatStatesAnotherBirthDateIsAWarning() {
        Map<String, Object> body = with(inclusion(world.running), "birthDate", "1929-12-31");
        post(world.physician.token(), "/api/patients", body)
                .then()
                .statusCode(201)
                .body("warnings.pointer", hasItem("/birthDate"))
                .body("warnings.code", hasItem("insz.states-otherwise"));
    }

    @Test
    void theSamePersonTakesPartInASecondPilotButNotTwiceInOne() {
        Map<String, Object> body = inclusion(world.running);
        UUID id = Http.include(world.physician, body);
        World.circle(id, 1, world.stranger);
        Map<String, Object> again = with(
                with(body, "pilot", world.continued),
                "conditions",
                List.of(Map.of("system", "icd-10", "code", "I50.9", "label", "Hartfalen")));
        post(world.stranger.token(), "/api/patients", again)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("id", equalTo(id.toString()));
        post(world.stranger.token(), "/api/patients", again)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zorgkring:problem:already-included"))
                .body("errors.pointer", hasItem("/pilot"));
        assertEquals(3, OwnDatabase.count("select count(*) from person_condition where person_id = ?", id));
        assertEquals(2, OwnDatabase.count("select count(*) from consent_change where patient_id = ?", id));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndHasNoSecondEffect() {
        Map<String, Object> body = inclusion(world.running);
        String key = UUID.randomUUID().toString();
        String first = repeat(key, body).then().statusCode(201).extract().path("id");
        repeat(key, body)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"1\"")
                .body("id", equalTo(first));
        repeat(key, with(body, "sex", "female"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zorgkring:problem:idempotency-key-reused"));
        assertEquals(
                1, OwnDatabase.count("select count(*) from access_log where patient_id = ?", UUID.fromString(first)));
    }

    @Test
    void howManyPeopleSomebodyBeginsARecordOfIsBounded() {
        String token = world.newPhysician("Greet").token();
        for (int i = 0; i < 1500; i += SIDE_BY_SIDE) {
            askForStrangers(token, SIDE_BY_SIDE).forEach(status -> assertEquals(403, status));
        }
        refused(token, inclusion(world.running), 429, "too-many-records");
    }

    private List<Integer> askForStrangers(String token, int count) {
        return Stream.generate(() -> HttpRequest.newBuilder(service.resolve("/api/patients/" + UUID.randomUUID()))
                        .header("Authorization", "Bearer " + token)
                        .build())
                .limit(count)
                .map(request -> HTTP.sendAsync(request, BodyHandlers.discarding()))
                .toList()
                .stream()
                .map(answer -> answer.join().statusCode())
                .toList();
    }

    private Response repeat(String key, Map<String, Object> body) {
        return as(world.physician)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(World.json(body))
                .post("/api/patients");
    }

    @Test
    void includedTwiceAtTheSameMomentAPersonIsKnownOnce() {
        Map<String, Object> body = inclusion(world.running);
        String token = world.physician.token();
        List<Integer> statuses = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(token, "/api/patients", body).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(201, 202, 202, 202, 202, 202, 202, 202), statuses);
    }

    @Test
    void namesInEveryScriptAndStringsOfAttackAreKeptToTheLetter() {
        for (String family : List.of(
                "Ñuñez-O’Brien d'Août",
                "Владимир",
                "محمد الأمين",
                "王小明",
                "김지우",
                "𐐀𐐨",
                "Robert'); drop table person; --",
                "<script>alert(1)</script>",
                "${jndi:ldap://x}",
                "%s%n :rows ? $1")) {
            Map<String, Object> body = with(inclusion(world.running), "name/family", family);
            UUID id = Http.include(world.physician, body);
            assertEquals(List.of(family), OwnDatabase.column("select family from person where id = ?", id));
        }
    }

    @Test
    void onlyARegisteredPhysicianIncludes() {
        Map<String, Object> body = inclusion(world.running);
        refused(world.nurse.token(), body, 403, "role-not-permitted");
        refused(SignIn.systemToken("hospital-az-voorbeeld"), body, 403, "role-not-permitted");
        refused(world.unregistered.token(), body, 403, "professional-not-registered");
        refused(world.suspended.token(), body, 403, "professional-suspended");
        assertEquals(0, OwnDatabase.count("select count(*) from taking_part where pilot = ?", "nobody"));
    }

    @Test
    void onlyARunningPilotTakesPeopleIn() {
        refused(world.physician.token(), inclusion("no-such-pilot"), 422, "unknown-pilot");
        refused(world.physician.token(), inclusion(world.ended), 422, "pilot-not-running");
    }

    @Test
    void aPilotTakesPeopleInFromTheFirstDayOfItsConventionThroughItsLast() {
        LocalDate today = BelgianCalendar.day(Instant.now());
        String over = world.pilot(today.minusYears(1), today.minusDays(1));
        post(world.physician.token(), "/api/patients", inclusion(over))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zorgkring:problem:pilot-not-running"))
                .body("errors.pointer", contains("/pilot"))
                .body("errors.code", contains("pilot-not-running"));
        refused(world.physician.token(), inclusion(world.pilot(today.plusDays(1), null)), 422, "pilot-not-running");
        Http.include(world.physician, inclusion(world.pilot(today, today)));
    }

    @Test
    void whatWasHeardBeforeDaysWereKeptIsFilledInWhenItIsToldAnew() {
        LocalDate today = BelgianCalendar.day(Instant.now());
        String over = world.pilot(today.minusYears(1), today.minusDays(1));
        OwnDatabase.update("update pilot set from_day = null, until_day = null where code = ?", over);
        Http.include(world.physician, inclusion(over));
        World.tellPilot(over, "running", today.minusYears(1), today.minusDays(1));
        await().atMost(LIMIT)
                .until(() -> OwnDatabase.count("select count(until_day) from pilot where code = ?", over) == 1);
        refused(world.physician.token(), inclusion(over), 422, "pilot-not-running");
    }

    @Test
    void whoeverDoesNotShowAGoodTokenIsNotLetIn() {
        Map<String, Object> body = inclusion(world.running);
        Http.post("not-a-token", "/api/patients", body).then().statusCode(401);
        refused(SignIn.otherAudienceToken(world.physician.username()), body, 401, "audience-wrong");
        io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .body(World.json(body))
                .post("/api/patients")
                .then()
                .statusCode(401);
    }

    private static void refused(String token, Map<String, Object> body, int status, String code) {
        post(token, "/api/patients", body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zorgkring:problem:" + code));
        assertEquals(
                0,
                OwnDatabase.count(
                        "select count(*) from person where birth_date = cast(? as date) and family = 'none'",
                        body.get("birthDate")));
    }

    private static Received published(String topic, String type, UUID id) {
        return Topics.await(
                topic,
                event -> id.toString().equals(event.key()) && event.type().endsWith(type),
                LIMIT);
    }
}
