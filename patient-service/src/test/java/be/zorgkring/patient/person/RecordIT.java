package be.zorgkring.patient.person;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class RecordIT {

    private final World world = World.get();

    @Test
    void aMemberSeesWhatTheirRolePermitsAndNothingElse() {
        Map<String, Object> body = inclusion(world.running);
        UUID id = Http.include(world.physician, body);
        Member carer = world.citizen(World.newNumber().getKey(), "Tom");
        World.circle(id, 1, world.physician, world.nurse, carer);

        show(world.physician, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("insz", equalTo(body.get("insz")))
                .body("name.given", contains("Rosa", "Maria"))
                .body("name.family", equalTo("Maes"))
                .body("birthDate", equalTo(body.get("birthDate")))
                .body("municipality.nis", equalTo("24062"))
                .body("languages", contains("nl", "fr"))
                .body("conditions.code", contains("E11", "13645005"))
                .body("conditions.label", contains("Diabetes mellitus type 2", "COPD"))
                .body("consent", nullValue())
                .body("conditions.clinicalStatus", contains("active", "active"))
                .body("categories", contains("identity", "contact", "conditions", "mental-health"));
        show(carer, id)
                .then()
                .statusCode(200)
                .body("name.family", equalTo("Maes"))
                .body("insz", nullValue())
                .body("municipality", nullValue())
                .body("conditions", nullValue())
                .body("categories", contains("identity"));
    }

    @Test
    void whoeverIsNotInTheCircleIsRefusedAndLearnsNothing() {
        UUID id = Http.include(world.physician, inclusion(world.running));
        World.circle(id, 1, world.physician);
        UUID nobody = UUID.randomUUID();
        for (String token : List.of(
                world.stranger.token(),
                world.suspended.token(),
                world.unregistered.token(),
                SignIn.systemToken("hospital-az-voorbeeld"),
                SignIn.importerToken())) {
            for (UUID about : List.of(id, nobody)) {
                as(token)
                        .get("/api/patients/" + about)
                        .then()
                        .statusCode(403)
                        .contentType("application/problem+json")
                        .body("type", equalTo("urn:zorgkring:problem:access-refused"));
            }
        }
    }

    @Test
    void whoeverIsRemovedFromTheCircleIsRefusedWithinASecond() {
        UUID id = Http.include(world.physician, inclusion(world.running));
        World.circle(id, 1, world.physician, world.nurse);
        show(world.nurse, id).then().statusCode(200);
        World.circle(id, 2, world.physician);
        show(world.nurse, id).then().statusCode(403);
        show(world.physician, id).then().statusCode(200);
    }

    @Test
    void aNumberThatTwoProfessionalsCarryNamesNeitherOfThem() {
        Member physician = world.newPhysician("Eva");
        UUID id = Http.include(world.physician, inclusion(world.running));
        World.circle(id, 1, physician);
        show(physician, id).then().statusCode(200);

        UUID twin = UUID.randomUUID();
        World.entry(twin, 1, physician.nihdi8());
        show(physician, id).then().statusCode(403).body("type", equalTo("urn:zorgkring:problem:access-refused"));
        as(physician.token()).get("/api/patients").then().statusCode(200).body("items", empty());
        Http.post(physician.token(), "/api/patients", inclusion(world.running))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:professional-not-registered"));

        World.entry(twin, 2, "9" + physician.nihdi8().substring(1));
        show(physician, id).then().statusCode(200);
    }

    @Test
    void theHospitalReadsWhereItIsInTheCircle() {
        Object known = OwnDatabase.column(
                        "select coalesce((select organisation_id from access_organisation where client_id = ?), ?)",
                        "hospital-az-voorbeeld",
                        UUID.nameUUIDFromBytes(new byte[] {7}))
                .getFirst();
        World.tell(
                "zorgkring.directory",
                known.toString(),
                "network.organisation-changed.v1",
                World.object(
                        "organisationId",
                        known,
                        "version",
                        1,
                        "name",
                        "AZ Voorbeeld",
                        "kind",
                        "orghospital",
                        "clientId",
                        "hospital-az-voorbeeld"));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        OwnDatabase.count("select count(*) from access_organisation where organisation_id = ?", known)
                                == 1);
        UUID id = Http.include(world.physician, inclusion(world.running));
        Map<String, Object> place = world.physician.place();
        place.put("organisationId", known.toString());
        World.tell(
                "zorgkring.circle",
                id.toString(),
                "network.circle-changed.v1",
                World.object("patientId", id, "circleId", UUID.randomUUID(), "version", 1, "members", List.of(place)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as(SignIn.systemToken("hospital-az-voorbeeld"))
                                .get("/api/patients/" + id)
                                .statusCode()
                        == 200);
        assertEquals(
                1,
                OwnDatabase.count(
                        "select count(*) from access_log where patient_id = ? and ground = 'organisation'"
                                + " and caller_kind = 'system'",
                        id));
    }

    @Test
    void aProfessionalPagesThroughTheirPatientsAndEachOfThemReadsSo() {
        Member physician = world.newPhysician("Eva");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            UUID id = Http.include(world.physician, inclusion(world.running));
            World.circle(id, 1, physician);
            ids.add(id.toString());
        }
        List<String> seen = new ArrayList<>();
        String next = "/api/patients?limit=2";
        while (next != null) {
            Response page = as(physician).get(next);
            page.then().statusCode(200).body("items.name.family", hasItem("Maes"));
            seen.addAll(page.jsonPath().getList("items.id"));
            String cursor = page.jsonPath().getString("next");
            next = cursor == null ? null : "/api/patients?limit=2&cursor=" + cursor;
        }
        assertEquals(ids.stream().sorted().toList(), seen);
        assertEquals(
                1,
                OwnDatabase.count(
                        "select count(*) from access_log where patient_id = ? and operation = 'search'",
                        UUID.fromString(ids.getFirst())));
        as(world.unregistered).get("/api/patients").then().statusCode(200).body("items", empty());
    }

    @Test
    void aPersonFindsTheirOwnRecordAndTheAccountIsAnnounced() {
        Map.Entry<String, java.time.LocalDate> number = World.newNumber();
        Member self = world.citizen(number.getKey(), "Rosa");
        as(self).get("/api/me")
                .then()
                .statusCode(200)
                .body("accountId", equalTo(self.accountId()))
                .body("patientId", nullValue())
                .body("circles", empty());

        UUID id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        show(self, id).then().statusCode(403);
        for (int i = 0; i < 2; i++) {
            as(self).get("/api/me").then().statusCode(200).body("patientId", equalTo(id.toString()));
        }
        show(self, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("insz", equalTo(number.getKey()))
                .body("consent.sharing.state", equalTo("given"))
                .body("consent.sharing.method", equalTo("eid"))
                .body("consent.takingPart.pilot", contains(world.running));
        Received linked = Topics.await(
                "zorgkring.consent",
                event -> id.toString().equals(event.key())
                        && event.data().path("version").asInt() == 2,
                Duration.ofSeconds(20));
        Contracts.assertValid(linked.type(), linked.json());
        assertEquals(self.accountId(), linked.data().path("accountId").asText());
    }

    @Test
    void aCarerFindsTheCirclesTheyArePartOf() {
        UUID id = Http.include(world.physician, inclusion(world.running));
        Member carer = world.citizen(World.newNumber().getKey(), "Tom");
        World.circle(id, 1, world.physician, carer);
        as(carer).get("/api/me").then().body("patientId", nullValue()).body("circles", contains(id.toString()));
        as(carer).get("/api/patients").then().body("items.id", contains(id.toString()));
        as(world.stranger).get("/api/me").then().body("circles", not(hasItem(id.toString())));
    }

    @Test
    void anAccessIsOnRecordBeforeItIsAnswered() {
        UUID id = Http.include(world.physician, inclusion(world.running));
        World.circle(id, 1, world.physician);
        long before = OwnDatabase.count("select count(*) from access_log where patient_id = ?", id);
        show(world.physician, id).then().statusCode(200);
        show(world.stranger, id).then().statusCode(403);
        assertEquals(before + 2, OwnDatabase.count("select count(*) from access_log where patient_id = ?", id));
        assertTrue(OwnDatabase.column("select reason from access_log where patient_id = ? and outcome = 'refused'", id)
                .contains("not-in-circle"));
    }

    private static Response show(Member member, UUID id) {
        return as(member).get("/api/patients/" + id);
    }
}
