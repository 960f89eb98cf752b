package be.zorgkring.patient.accesslog;

import static be.zorgkring.patient.accesslog.Verifications.asked;
import static be.zorgkring.patient.accesslog.Verifications.breaks;
import static be.zorgkring.patient.accesslog.Verifications.officer;
import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class VerificationIT {

    private final World world = World.get();

    @Test
    void aLogThatManyWroteAtOnceIsWhole() throws Exception {
        Member physician = world.newPhysician("Eva");
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            UUID person = Http.include(physician, inclusion(world.running));
            World.circle(person, 1, physician);
            people.add(person);
        }
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 60; i++) {
                // Some lock one head, some all of them in a row.
                String path = i % 3 == 0 ? "/api/patients" : "/api/patients/" + people.get(i % people.size());
                answers.add(many.submit(() -> as(physician).get(path).statusCode()));
            }
        }
        for (Future<Integer> answer : answers) {
            assertEquals(200, answer.get());
        }
        for (UUID person : people) {
            long records = OwnDatabase.count("select count(*) from access_log where patient_id = ?", person);
            Verifications.of(person)
                    .then()
                    .body("people", equalTo(1))
                    .body("records", equalTo((int) records))
                    .body("breaks", empty());
            assertEquals(
                    records, OwnDatabase.count("select sequence from access_log_head where patient_id = ?", person));
        }
    }

    @Test
    void aRecordThatComesAgainDoesNotMoveTheChain() {
        UUID person = UUID.randomUUID();
        String first = record(person, UUID.randomUUID());
        String second = record(person, UUID.randomUUID());
        for (String json : List.of(first, first, second, first, second)) {
            Topics.publish("zorgkring.access", person.toString(), "access.recorded.v2", UUID.randomUUID(), json);
        }
        UUID last = UUID.randomUUID();
        Topics.publish("zorgkring.access", person.toString(), "access.recorded.v2", record(person, last));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OwnDatabase.count("select count(*) from access_log where record_id = ?", last) == 1);
        Response found = Verifications.of(person);
        found.then().body("records", equalTo(3));
        assertEquals(List.of(), breaks(found));
        assertEquals(
                3,
                OwnDatabase.count(
                        "select count(*) from access_log where patient_id = ? and ground_id is not null", person));
    }

    @Test
    void noSettingOfASessionChangesAHash() throws Exception {
        UUID person = UUID.randomUUID();
        OwnDatabase.executeAsService("""
                set timezone = 'Asia/Kathmandu'; set datestyle = 'ISO, DMY'; set extra_float_digits = -15;
                set intervalstyle = 'sql_standard'; set bytea_output = 'escape';
                insert into access_log (patient_id, at, record_id, service, operation, outcome, caller_kind, client_id, role,
                                        categories)
                values ('%s', '2026-07-01 12:34:56.789012+02', gen_random_uuid(), 'patient-service', 'read', 'allowed', 'person',
                        'wéb', '', '{identity,care-plan}')
                """.formatted(person));
        assertEquals(List.of(), breaks(person));
    }

    @Test
    void theWholeLogIsVerifiedInPages() {
        UUID person = Http.include(world.physician, inclusion(world.running));
        Verifications.awaitSealed(person);
        List<Response> pages = Verifications.ofAll(2);
        long people = pages.stream()
                .mapToLong(page -> page.jsonPath().getLong("people"))
                .sum();
        assertTrue(people >= 1, "people " + people);
        assertTrue(pages.stream().allMatch(page -> page.jsonPath().getLong("people") <= 2));
        assertTrue(pages.stream()
                .noneMatch(page -> page.jsonPath().getList("breaks.patientId").contains(person.toString())));
        assertTrue(pages.getLast().jsonPath().getLong("lastSeal.number") >= 1);
    }

    @Test
    void ofSomebodyUnknownNothingIsVerified() {
        Verifications.of(UUID.randomUUID())
                .then()
                .body("people", equalTo(0))
                .body("records", equalTo(0))
                .body("breaks", empty());
    }

    @Test
    void onlyTheDataProtectionOfficerAsks() {
        for (String token : List.of(
                world.physician.token(),
                world.citizen(World.newNumber().getKey(), "Ria").token())) {
            asked(token, "", "{}").then().statusCode(403).body("type", endsWith("role-not-permitted"));
        }
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .post("/api/access-log/verifications")
                .then()
                .statusCode(401);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        asked(officer(), "", "{\"patientId\":\"x\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/patientId"))
                .body("errors.code", contains("field.format"));
        asked(officer(), "", "{\"person\":\"x\"}").then().statusCode(400);
        asked(officer(), "?cursor=zzz", "{}").then().statusCode(400).body("errors.pointer", contains("cursor"));
    }

    private static String record(UUID person, UUID recordId) {
        String json = World.json(World.object(
                "recordId",
                recordId,
                "patientId",
                person,
                "at",
                "2026-03-10T14:05:00.127Z",
                "service",
                "action-service",
                "operation",
                "read",
                "outcome",
                "allowed",
                "ground",
                "mandate",
                "groundId",
                UUID.randomUUID(),
                "reason",
                null,
                "caller",
                World.object(
                        "kind",
                        "mandatee",
                        "accountId",
                        UUID.randomUUID(),
                        "professionalId",
                        null,
                        "organisationId",
                        null,
                        "role",
                        null,
                        "clientId",
                        "web"),
                "categories",
                List.of("care-plan"),
                "requestId",
                null));
        Contracts.assertValid("be.zorgkring.access.recorded.v2", json);
        return json;
    }
}
