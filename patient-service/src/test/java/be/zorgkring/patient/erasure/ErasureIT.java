package be.zorgkring.patient.erasure;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.testing.Contracts;
import be.zorgkring.dev.testing.OwnDatabase;
import be.zorgkring.dev.testing.RealParts;
import be.zorgkring.dev.testing.Received;
import be.zorgkring.dev.testing.SignIn;
import be.zorgkring.dev.testing.Topics;
import be.zorgkring.kernel.erasure.RetentionRounds;
import be.zorgkring.patient.erasure.usecase.ErasureRounds;
import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class ErasureIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> OTHERS = List.of("network-service", "action-service", "reporting-service");

    private final World world = World.get();

    @Inject
    ErasureRounds erasureRounds;

    @Inject
    RetentionRounds retentionRounds;

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
    void theReportSaysServiceByServiceWhatIsGoneWhatStaysAndWhy() {
        MarkedPerson rosa = MarkedPerson.whoToldEverything(world);
        Response answer = rosa.askErasure(rosa.self());
        answer.then().statusCode(202);
        String report = answer.header("Location").replaceFirst("^https?://[^/]+", "");
        UUID erasure = UUID.fromString(answer.jsonPath().getString("erasureId"));
        confirmed(erasure, "patient-service");
        report(rosa.self(), report)
                .body("state", equalTo("running"))
                .body("patientIds", contains(rosa.id().toString()))
                .body("services.service", hasItem("reporting-service"))
                .body(service("patient-service") + ".erased.part", hasItem("identity"))
                .body(
                        service("patient-service") + ".erased.label",
                        hasItem("your name, birth date, sex, municipality and languages"))
                .body(service("patient-service") + ".kept.find { it.part == 'conditions' }.rule", equalTo("care-facts"))
                .body(service("patient-service") + ".kept.find { it.part == 'access-log' }.until", nullValue())
                .body(service("network-service") + ".state", equalTo("waiting"));
        OTHERS.forEach(service -> confirm(erasure, rosa.id(), service));
        await().atMost(LIMIT).untilAsserted(() -> report(rosa.self(), report).body("state", equalTo("done")));
        as(rosa.self())
                .header("Accept-Language", "nl")
                .get(report)
                .then()
                .body(
                        service("patient-service") + ".kept.find { it.part == 'access-log' }.label",
                        equalTo("wie uw dossier inkeek"));
        for (Member other : List.of(world.physician, rosa.mandatee())) {
            as(other).get(report).then().statusCode(404).body("type", equalTo("urn:zorgkring:problem:no-such-erasure"));
        }
        String officer = SignIn.accessToken("nora.desmet");
        as(officer).get(report).then().statusCode(200);
        as(officer).get("/api/erasures?limit=1").then().statusCode(200).body("items.size()", equalTo(1));
        as(world.physician).get("/api/erasures").then().statusCode(403);
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
    void mergedRecordsAreErasedTogether() {
        Scene surviving = Scene.open(world);
        Scene retired = Scene.open(world);
        post(
                        SignIn.accessToken("pieter.hermans"),
                        "/api/record-merges",
                        Map.of(
                                "survivingId",
                                surviving.id().toString(),
                                "retiredId",
                                retired.id().toString(),
                                "evidence",
                                "seen"))
                .then()
                .statusCode(201);
        Response answer = surviving.post(surviving.self(), "erasures", Map.of("irreversible", true));
        answer.then().statusCode(202);
        assertEquals(
                2,
                OwnDatabase.count(
                        "select count(*) from person where id in (?, ?) and erased_at is not null",
                        surviving.id(),
                        retired.id()));
        UUID erasure = UUID.fromString(answer.jsonPath().getString("erasureId"));
        OTHERS.forEach(service -> confirm(erasure, surviving.id(), service));
        await().atMost(LIMIT).until(() -> confirmations(erasure) == 5);
        report(surviving.self(), "/api/erasures/" + erasure).body("state", equalTo("running"));
        OTHERS.forEach(service -> confirm(erasure, retired.id(), service));
        await().atMost(LIMIT).untilAsserted(() -> report(surviving.self(), "/api/erasures/" + erasure)
                .body("state", equalTo("done")));
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

    @Test
    void aServiceThatDoesNotConfirmIsToldAgainUntilItDoes() {
        Scene scene = Scene.open(world);
        Response answer = scene.post(scene.self(), "erasures", Map.of("irreversible", true));
        UUID erasure = UUID.fromString(answer.jsonPath().getString("erasureId"));
        confirmed(erasure, "patient-service");
        OwnDatabase.update(
                "update erasure_job set last_asked_at = now() - interval '1 hour' where erasure_id = ?", erasure);
        erasureRounds.run().await().atMost(LIMIT);
        Predicate<Received> asked = each -> each.type().equals("be.zorgkring.patient.erasure-requested.v1")
                && each.data().path("erasureId").asText().equals(erasure.toString());
        await().atMost(LIMIT)
                .until(() -> Topics.received("zorgkring.erasure").stream()
                                .filter(asked)
                                .count()
                        == 2);
        Topics.received("zorgkring.erasure").stream()
                .filter(asked)
                .forEach(event -> Contracts.assertValid(event.type(), event.json()));
        OTHERS.forEach(service -> confirm(erasure, scene.id(), service));
        await().atMost(LIMIT)
                .until(() -> OwnDatabase.count(
                                "select count(*) from erasure_job where erasure_id = ? and done_at is not null",
                                erasure)
                        == 1);
        assertEquals(
                0,
                OwnDatabase.count(
                        "select count(*) from erasure_job where erasure_id = ? and done_at is null", erasure));
    }

    @Test
    void aConfirmationOfAnErasureThatNobodyAskedForIsPassedOver() {
        UUID erasure = UUID.randomUUID();
        confirm(erasure, UUID.randomUUID(), "network-service");
        Scene scene = Scene.open(world);
        UUID asked = UUID.fromString(scene.post(scene.self(), "erasures", Map.of("irreversible", true))
                .jsonPath()
                .getString("erasureId"));
        confirmed(asked, "patient-service");
        assertEquals(0, confirmations(erasure));
    }

    @Test
    void whatComesLateIsErasedByTheNextRoundAndWhatIsKeptGoesWhenItsTimeIsOver() throws SQLException {
        MarkedPerson rosa = MarkedPerson.whoToldEverything(world);
        rosa.askErasure(rosa.self()).then().statusCode(202);
        OwnDatabase.executeAsService("insert into notification (id, patient_id, kind, at) values (uuidv7(), '"
                + rosa.id() + "', 'mandate-ended', now())");
        retentionRounds.run().await().atMost(LIMIT);
        assertEquals(0, rows("notification", "patient_id", rosa));
        assertEquals(2, rows("person_condition", "person_id", rosa));

        OwnDatabase.update(
                "update erasure set asked_at = asked_at - interval '31 years', looked_through_on = null where subject = ?",
                rosa.id());
        retentionRounds.run().await().atMost(LIMIT);
        for (String table : List.of(
                "consent",
                "consent_change",
                "taking_part",
                "mandate",
                "emergency_access",
                "condition_change",
                "participation",
                "questionnaire_schedule")) {
            assertEquals(0, rows(table, "patient_id", rosa), table);
        }
        assertEquals(0, rows("person_condition", "person_id", rosa));
        assertTrue(rows("access_log", "patient_id", rosa) > 5);
        assertEquals(1, OwnDatabase.count("select count(*) from erasure where subject = ? and let_go", rosa.id()));
    }

    @Test
    void historiesAndTheLogLetGoOfNobodyWhoDidNotAsk() {
        MarkedPerson rosa = MarkedPerson.whoToldEverything(world);
        for (String table : List.of(
                "life_goal_version", "consent_change", "vulnerability_version", "participation_change", "access_log")) {
            assertRefused("delete from " + table + " where patient_id = '" + rosa.id() + "'");
        }
        assertRefused("delete from mandate_change where mandate_id in (select id from mandate where patient_id = '"
                + rosa.id() + "')");
        rosa.askErasure(rosa.self()).then().statusCode(202);
        assertRefused("delete from access_log where patient_id = '" + rosa.id() + "'");
        assertRefused("update access_log set role = 'x' where patient_id = '" + rosa.id() + "'");
    }

    private static void assertRefused(String statement) {
        SQLException refused =
                assertThrows(SQLException.class, () -> OwnDatabase.executeAsService(statement), statement);
        assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
    }

    private static io.restassured.response.ValidatableResponse report(Member by, String path) {
        return as(by).header("Accept-Language", "en").get(path).then().statusCode(200);
    }

    private static String service(String name) {
        return "services.find { it.service == '" + name + "' }";
    }

    private static void confirm(UUID erasure, UUID patient, String service) {
        World.tell(
                "zorgkring.erasure",
                patient.toString(),
                "kernel.erasure-confirmed.v1",
                World.object(
                        "erasureId",
                        erasure,
                        "patientId",
                        patient,
                        "service",
                        service,
                        "erased",
                        List.of(Map.of("part", "invitations", "count", 1)),
                        "kept",
                        List.of(),
                        "at",
                        Instant.parse("2026-03-02T09:15:02Z")));
    }

    private static void confirmed(UUID erasure, String service) {
        await().atMost(LIMIT)
                .until(() -> OwnDatabase.count(
                                "select count(*) from erasure_confirmation where erasure_id = ? and service = ?",
                                erasure,
                                service)
                        == 1);
        Received event = Topics.await(
                "zorgkring.erasure",
                each -> each.type().equals("be.zorgkring.kernel.erasure-confirmed.v1")
                        && each.data().path("erasureId").asText().equals(erasure.toString())
                        && each.data().path("service").asText().equals(service),
                LIMIT);
        Contracts.assertValid(event.type(), event.json());
        assertFalse(event.json().contains("text erased"));
    }

    private static long confirmations(UUID erasure) {
        return OwnDatabase.count("select count(*) from erasure_confirmation where erasure_id = ?", erasure);
    }

    private static long rows(String table, String column, MarkedPerson person) {
        return OwnDatabase.count("select count(*) from " + table + " where " + column + " = ?", person.id());
    }
}
