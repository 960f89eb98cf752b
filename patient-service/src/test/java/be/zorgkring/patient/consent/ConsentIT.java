package be.zorgkring.patient.consent;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class ConsentIT {

    private final World world = World.get();
    private Member self;
    private UUID id;

    @BeforeEach
    void someoneWithACircleWhoSignedIn() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        World.circle(id, 1, world.physician, world.nurse);
        as(self).get("/api/me").then().body("patientId", equalTo(id.toString()));
    }

    @Test
    void withdrawnSharingClosesTheRecordAtOnceAndGivenAgainItOpens() {
        change("\"2\"", "withdrawn").then().statusCode(200).header("ETag", "\"3\"");
        as(world.physician).get(path()).then().statusCode(403);
        as(self).get(path()).then().statusCode(200).body("consent.sharing.state", equalTo("withdrawn"));
        change("\"3\"", "given").then().statusCode(200).header("ETag", "\"4\"");
        as(world.physician).get(path()).then().statusCode(200);
        Received announced = announced(3);
        assertEquals("withdrawn", announced.data().at("/sharing/state").asText());
    }

    @Test
    void aWishThatIsSoAlreadyMakesNoNewVersion() {
        change("\"2\"", "given").then().statusCode(200).header("ETag", "\"2\"");
        assertEquals(2, OwnDatabase.count("select count(*) from consent_change where patient_id = ?", id));
    }

    @Test
    void aChangeNeedsTheVersionItRestsOn() {
        change(null, "withdrawn")
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:zorgkring:problem:if-match-missing"));
        change("\"1\"", "withdrawn")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zorgkring:problem:changed-meanwhile"))
                .body("errors.pointer", hasItem("If-Match"));
        change("\"2 X: 1\"", "withdrawn").then().statusCode(400).body("errors.pointer", hasItem("If-Match"));
        as(self).get(path()).then().header("ETag", "\"2\"");
    }

    @Test
    void onlyThePersonDecides() {
        for (Member other : new Member[] {world.physician, world.nurse, world.stranger}) {
            as(other)
                    .header("If-Match", "\"2\"")
                    .contentType(ContentType.JSON)
                    .body(Map.of("sharing", "withdrawn", "method", "paper"))
                    .put(path() + "/consent")
                    .then()
                    .statusCode(403);
            post(other.token(), path() + "/exclusions", Map.of("kind", "profession", "profession", "persnurse"))
                    .then()
                    .statusCode(403);
        }
        assertEquals(2, OwnDatabase.count("select version from consent where patient_id = ?", id));
    }

    @Test
    void anExclusionShutsOutWhoeverIsInTheCircleUntilItIsLifted() {
        String nurse = world.nurse.professionalId().orElseThrow().toString();
        Response set = exclude(Map.of("kind", "professional", "professionalId", nurse));
        set.then().statusCode(201).header("ETag", "\"3\"");
        String exclusion = set.jsonPath().getString("exclusionId");
        as(world.nurse).get(path()).then().statusCode(403);
        as(world.physician).get(path()).then().statusCode(200);
        as(self).get(path()).then().body("consent.exclusions.professionalId", contains(nurse));
        exclude(Map.of("kind", "professional", "professionalId", nurse))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:already-excluded"));
        assertEquals(
                nurse, announced(3).data().at("/exclusions/0/professionalId").asText());

        as(self).delete(path() + "/exclusions/" + exclusion)
                .then()
                .statusCode(204)
                .header("ETag", "\"4\"");
        as(world.nurse).get(path()).then().statusCode(200);
        as(self).delete(path() + "/exclusions/" + exclusion)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:zorgkring:problem:no-such-exclusion"));
    }

    @Test
    void aProfessionIsShutOutAsAWhole() {
        exclude(Map.of("kind", "profession", "profession", "persphysician"))
                .then()
                .statusCode(201);
        as(world.physician).get(path()).then().statusCode(403);
        as(world.nurse).get(path()).then().statusCode(200);
    }

    @Test
    void anExclusionNamesOneThingOfItsKind() {
        badExclusion(Map.of(), "/kind", "field.required");
        badExclusion(Map.of("kind", "neighbour"), "/kind", "code.unknown");
        badExclusion(Map.of("kind", "professional"), "/professionalId", "field.required");
        badExclusion(Map.of("kind", "professional", "professionalId", "1"), "/professionalId", "field.format");
        badExclusion(Map.of("kind", "profession", "profession", "persnurse'; --"), "/profession", "field.format");
        badExclusion(
                Map.of("kind", "profession", "profession", "persnurse", "organisationId", UUID.randomUUID()),
                "/organisationId",
                "field.unexpected");
        as(self).get(path()).then().body("consent.exclusions[0]", nullValue());
    }

    @Test
    void howAConsentCameAboutIsKeptAndCannotBeRewritten() {
        change("\"2\"", "withdrawn").then().statusCode(200);
        assertEquals(
                java.util.List.of("included", "account-linked", "sharing-withdrawn"),
                OwnDatabase.column("select kind from consent_change where patient_id = ? order by version", id));
        assertEquals(
                java.util.List.of("eid"),
                OwnDatabase.column("select method from consent_change where patient_id = ? and version = 1", id));
        for (String table : new String[] {"consent_change", "access_log"}) {
            assertThrows(SQLException.class, () -> OwnDatabase.executeAsService("delete from " + table));
            assertThrows(SQLException.class, () -> OwnDatabase.executeAsService("update " + table + " set at = now()"));
        }
        assertThrows(SQLException.class, () -> OwnDatabase.executeAsService("alter table person add x int"));
    }

    private void badExclusion(Map<String, Object> body, String pointer, String code) {
        exclude(body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private Response exclude(Map<String, ?> body) {
        return post(self.token(), path() + "/exclusions", body);
    }

    private Response change(String ifMatch, String sharing) {
        io.restassured.specification.RequestSpecification request =
                as(self).contentType(ContentType.JSON).body(Map.of("sharing", sharing, "method", "own-sign-in"));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(path() + "/consent");
    }

    private Received announced(int version) {
        Received event = Topics.await(
                "zorgkring.consent",
                each -> id.toString().equals(each.key())
                        && each.data().path("version").asInt() == version,
                Duration.ofSeconds(20));
        Contracts.assertValid(event.type(), event.json());
        return event;
    }

    private String path() {
        return "/api/patients/" + id;
    }
}
