package be.zorgkring.patient.consent;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class DeclarationIT {

    private static final String MANAGER = "pieter.hermans";

    private final World world = World.get();
    private Someone rosa;

    @BeforeEach
    void someoneWithACircle() {
        rosa = Someone.withACircleOf(world, world.physician, world.nurse);
    }

    @Test
    void aNurseWritesDownAWithdrawalAndItClosesTheRecordAtOnce() {
        Response written = declare(world.nurse.token(), declaration("withdrawn", "paper", null, Instant.now()));
        written.then().statusCode(201).header("ETag", "\"3\"").body("version", equalTo(3));
        assertEquals(
                List.of("version"), List.copyOf(written.jsonPath().getMap("").keySet()));
        as(world.physician).get(rosa.path()).then().statusCode(403);
        assertEquals("withdrawn", rosa.announced(3).data().at("/sharing/state").asText());
        rosa.record().body("consent.sharing.state", equalTo("withdrawn"), "consent.sharing.method", equalTo("paper"));
        as(rosa.self())
                .get(rosa.path() + "/notifications")
                .then()
                .body("items.kind", contains("consent-recorded-by-other"));
    }

    @Test
    void sharingGivenAgainInFrontOfAPhysicianOpensTheRecordThoughTheyHadNoAccess() {
        rosa.put("/consent", Map.of("sharing", "withdrawn", "method", "own-sign-in"))
                .then()
                .statusCode(200);
        as(world.physician).get(rosa.path()).then().statusCode(403);
        declare(world.physician.token(), declaration("given", "eid", "card reading 4711", Instant.now()))
                .then()
                .statusCode(201);
        as(world.physician).get(rosa.path()).then().statusCode(200);
        assertFalse(rosa.announced(4).json().contains("4711"), "the reference stays home");

        as(rosa.self())
                .get(rosa.path() + "/consent/history")
                .then()
                .statusCode(200)
                .body("items.change", contains("sharing-given", "sharing-withdrawn", "account-linked", "included"))
                .body("items.version", contains(4, 3, 2, 1))
                .body("items[0].by.kind", equalTo("professional"))
                .body("items[0].by.name", equalTo(world.physician.name()))
                .body("items[0].method", equalTo("eid"))
                .body("items[0].grounds", equalTo("card reading 4711"))
                .body("items[0].recordedAt", notNullValue())
                .body("items[1].by.kind", equalTo("self"))
                .body("items[1].grounds", nullValue());
        as(rosa.self())
                .get(rosa.path() + "/access-log")
                .then()
                .body("items.findAll { it.operation == 'write' && it.outcome == 'allowed' }.size()", equalTo(3));
    }

    @Test
    void theHistoryIsReadByPagesAndByThePersonAlone() {
        rosa.put("/consent", Map.of("sharing", "withdrawn", "method", "own-sign-in"));
        String next = as(rosa.self())
                .get(rosa.path() + "/consent/history?limit=2")
                .then()
                .body("items.version", contains(3, 2))
                .extract()
                .path("next");
        as(rosa.self())
                .get(rosa.path() + "/consent/history?limit=2&cursor=" + next)
                .then()
                .body("items.version", contains(1), "next", nullValue());
        as(rosa.self()).get(rosa.path() + "/consent/history?cursor=eA").then().statusCode(400);
        for (Member other : List.of(world.physician, world.nurse, world.stranger)) {
            as(other).get(rosa.path() + "/consent/history").then().statusCode(403);
        }
    }

    @Test
    void whoIsNotAProfessionalOfTheCircleWritesNothingDown() {
        Member carer = world.newPhysician("Carer");
        World.circle(rosa.id(), 2, world.physician, world.nurse, world.suspended, asCarer(carer));
        Map<String, Object> withdrawn = declaration("withdrawn", "paper", "letter", Instant.now());
        for (Member other : List.of(world.stranger, world.suspended, carer)) {
            refused(declare(other.token(), withdrawn), 403, "access-refused");
        }
        refused(declare(rosa.self().token(), withdrawn), 403, "role-not-permitted");
        refused(
                post(world.stranger.token(), "/api/patients/" + UUID.randomUUID() + "/consent/declarations", withdrawn),
                403,
                "access-refused");
        exclude(world.nurse);
        refused(declare(world.nurse.token(), withdrawn), 403, "access-refused");
        rosa.put("/consent", Map.of("sharing", "withdrawn", "method", "own-sign-in"));
        Map<String, Object> given = declaration("given", "paper", "letter", Instant.now());
        for (Member other : List.of(world.stranger, world.suspended, carer, world.nurse)) {
            refused(declare(other.token(), given), 403, "access-refused");
        }
        rosa.record().body("consent.sharing.state", equalTo("withdrawn"));
    }

    @Test
    void withoutAccessNobodyLearnsWhatThePersonDecided() {
        rosa.put("/consent", Map.of("sharing", "withdrawn", "method", "own-sign-in"));
        refused(
                declare(world.nurse.token(), declaration("withdrawn", "paper", "letter", Instant.now())),
                403,
                "access-refused");
        refused(
                declare(world.nurse.token(), declaration("given", "paper", "letter", earlier())),
                403,
                "access-refused");
        assertEquals(3, OwnDatabase.count("select version from consent where patient_id = ?", rosa.id()));
    }

    @Test
    void aDeclarationHoldsFromAMomentThatHasComeAndNotFromBeforeTheLastWord() {
        String nurse = world.nurse.token();
        invalid(declaration("withdrawn", "paper", "x", Instant.now().plusSeconds(600)), "/at", "field.future");
        invalid(with(declaration("withdrawn", "paper", "x", Instant.now()), "at", "yesterday"), "/at", "field.format");
        refused(
                declare(nurse, declaration("withdrawn", "paper", "x", Instant.parse("2026-03-02T09:14:59Z"))),
                409,
                "declared-before-last-change");
        declare(nurse, declaration("withdrawn", "paper", "x", Instant.now().plusSeconds(30)))
                .then()
                .statusCode(201);
    }

    @Test
    void aDeclarationNamesItsEvidence() {
        invalid(declaration("given", "paper", null, Instant.now()), "/reference", "field.required");
        invalid(declaration("given", "paper", "x".repeat(101), Instant.now()), "/reference", "field.size");
        invalid(declaration("given", "own-sign-in", "x", Instant.now()), "/method", "code.unknown");
        invalid(declaration("given", "register", "x", Instant.now()), "/method", "code.unknown");
        invalid(declaration("deceased", "paper", "x", Instant.now()), "/sharing", "code.unknown");
        as(world.nurse)
                .contentType(ContentType.JSON)
                .body(World.json(declaration("withdrawn", "paper", "x", Instant.now())))
                .post(rosa.path() + "/consent/declarations")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:zorgkring:problem:idempotency-key-missing"));
    }

    @Test
    void theHealthDataManagerWritesDownWhatCameOnPaperAndThePersonReadsOfIt() {
        String manager = SignIn.accessToken(MANAGER);
        declare(manager, declaration("withdrawn", "paper", "letter 12", Instant.now()))
                .then()
                .statusCode(201);
        declare(manager, declaration("given", "paper", "letter 13", Instant.now()))
                .then()
                .statusCode(201);
        as(world.physician).get(rosa.path()).then().statusCode(200);
        as(rosa.self())
                .get(rosa.path() + "/consent/history")
                .then()
                .body("items[0].by.kind", equalTo("health-data-manager"))
                .body("items[0].grounds", equalTo("letter 13"));
        as(rosa.self())
                .get(rosa.path() + "/access-log")
                .then()
                .body(
                        "items.findAll { it.operation == 'write' && it.outcome == 'allowed' && it.ground == null }",
                        hasSize(2));
        as(manager).get(rosa.path()).then().statusCode(403);
        refused(
                post(
                        manager,
                        "/api/patients/" + UUID.randomUUID() + "/consent/declarations",
                        declaration("withdrawn", "paper", "x", Instant.now())),
                404,
                "not-found");
    }

    @Test
    void aManagerWhomItConcernsOpensNothing() {
        Member son = Managers.another("Tom", World.newNumber().getKey());
        post(
                        rosa.self().token(),
                        rosa.path() + "/mandates",
                        Map.of(
                                "kind",
                                "trusted-person",
                                "scope",
                                "read",
                                "mandatee",
                                Map.of("insz", son.ssin(), "name", "Tom")))
                .then()
                .statusCode(201);
        rosa.put("/consent", Map.of("sharing", "withdrawn", "method", "own-sign-in"));
        Managers.appoint(rosa.self());
        Member carer = Managers.another("Ann", World.newNumber().getKey());
        World.circle(rosa.id(), 2, world.physician, world.nurse, carer);
        Map<String, Object> given = declaration("given", "paper", "letter 14", Instant.now());
        for (Member own : List.of(rosa.self(), son, carer)) {
            refused(declare(own.token(), given), 403, "own-interest");
        }
        Member physician = Managers.appoint(world.newPhysician("Manager"));
        refused(declare(physician.token(), given), 403, "access-refused");
        rosa.record().body("consent.sharing.state", equalTo("withdrawn"));
        assertEquals(3, OwnDatabase.count("""
                select count(*) from access_log where patient_id = ? and reason = 'own-interest' and outcome = 'refused'
                """, rosa.id()));
    }

    @Test
    void whoActsForThePersonChangesSharingAndIsNamedInTheHistory() {
        Member tom = world.citizen(World.newNumber().getKey(), "Tom");
        UUID mandate = rosa.mandate(tom, "decide");
        rosa.put(tom, "/consent", rosa.etag(), Map.of("sharing", "withdrawn", "method", "own-sign-in"))
                .then()
                .statusCode(200);
        as(tom).get(rosa.path() + "/consent/history")
                .then()
                .statusCode(200)
                .body("items[0].by.kind", equalTo("mandatee"))
                .body("items[0].by.mandateId", equalTo(mandate.toString()));
    }

    private void exclude(Member professional) {
        post(
                        rosa.self().token(),
                        rosa.path() + "/exclusions",
                        Map.of(
                                "kind",
                                "professional",
                                "professionalId",
                                professional.professionalId().orElseThrow()))
                .then()
                .statusCode(201);
    }

    /** The same account in the circle as somebody's son or daughter, and not as a professional. */
    private static Member asCarer(Member physician) {
        return new Member(
                physician.username(),
                physician.ssin(),
                physician.nihdi8(),
                physician.name(),
                Optional.empty(),
                "perscaregiver");
    }

    private void invalid(Map<String, Object> body, String pointer, String code) {
        declare(world.nurse.token(), body)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:zorgkring:problem:" + code));
    }

    private Response declare(String token, Map<String, Object> body) {
        return post(token, rosa.path() + "/consent/declarations", body);
    }

    private static Instant earlier() {
        return Instant.now().minus(Duration.ofHours(1));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    private static Map<String, Object> declaration(String sharing, String method, String reference, Instant at) {
        return World.object("sharing", sharing, "method", method, "reference", reference, "at", at);
    }
}
