package be.zorgkring.patient.mandate;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Waiting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a health data manager registers with evidence. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class RegisteredMandateIT extends Mandating {

    @Test
    void aParentIsRegisteredWithEvidenceUntilTheBirthday() {
        LocalDate tomorrow = LocalDate.now(BELGIUM).plusDays(1);
        Minor child = minor(tomorrow.minusYears(18));
        Response registered = post(
                manager,
                "/api/mandates",
                with(registration("parent", tom), "patientId", child.id().toString()));
        registered.then().header("Location", containsString("/api/proposals/" + Managers.id(registered)));
        UUID mandate = Managers.made(registered);
        as(child.self())
                .get("/api/patients/" + child.id() + "/mandates")
                .then()
                .body(
                        "items[0].until",
                        equalTo(tomorrow.atStartOfDay(BELGIUM).toInstant().toString()));
        as(tom).get("/api/me").then().body("mandates.kind", contains("parent"));
        as(tom).get("/api/patients/" + child.id()).then().statusCode(200);
        as(child.self())
                .delete("/api/patients/" + child.id() + "/mandates/" + mandate)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:mandate-by-law"));
        as(child.self())
                .get("/api/patients/" + child.id() + "/mandates")
                .then()
                .body("items[0].evidence.kind", equalTo("birth-certificate"))
                .body("items[0].evidence.reference", equalTo("Leuven 2008/12"));
        assertEquals(
                List.of("healthdatamanager"),
                OwnDatabase.column(
                        "select role from access_log where patient_id = ? and ground = 'confirmed'", child.id()));

        post(manager, "/api/mandates/" + mandate + "/revocation", Map.of("reason", "renounced"))
                .then()
                .statusCode(400);
        post(manager, "/api/mandates/" + mandate + "/revocation", Map.of("reason", "court-decision"))
                .then()
                .statusCode(204);
        as(tom).get("/api/patients/" + child.id()).then().statusCode(403);
        as(child.self())
                .get("/api/patients/" + child.id() + "/notifications")
                .then()
                .body("items.kind", contains("mandate-ended", "mandate-given", "change-proposed"))
                .body(
                        "items.about",
                        contains(
                                mandate.toString(),
                                mandate.toString(),
                                Managers.id(registered).toString()));
        post(manager, "/api/mandates/" + mandate + "/revocation", Map.of("reason", "court-decision"))
                .then()
                .statusCode(404);
    }

    @Test
    void aParentWhosePeriodIsOverActsNoMoreAndAnAdultHasNone() {
        Minor child = minor(LocalDate.now(BELGIUM).minusYears(17));
        Instant soon = Instant.now().plusSeconds(4);
        Map<String, Object> body =
                with(registration("parent", tom), "patientId", child.id().toString());
        Managers.made(post(manager, "/api/mandates", with(body, "until", soon.toString())));
        as(tom).get("/api/me").then().statusCode(200);
        as(tom).get("/api/patients/" + child.id()).then().statusCode(200);
        Waiting.await().until(() -> Instant.now().isAfter(soon));
        as(tom).get("/api/patients/" + child.id()).then().statusCode(403);
        as(tom).get("/api/me").then().body("mandates", empty());

        Minor adult = minor(LocalDate.now(BELGIUM).minusYears(18));
        post(
                        manager,
                        "/api/mandates",
                        with(
                                registration("parent", tom),
                                "patientId",
                                adult.id().toString()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:person-of-age"));
        post(
                        manager,
                        "/api/mandates",
                        with(
                                registration("parent", tom),
                                "patientId",
                                UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zorgkring:problem:person-unknown"));
    }

    @Test
    void aRepresentativeIsRegisteredByTheNumberOfThePersonAndIsLinkedAtOnceWhenTheirAccountIsKnown() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        Member kris = world.citizen(number.getKey(), "Kris");
        Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        as(kris).get("/api/me").then().body("patientId", notNullValue());
        UUID mandate = Managers.made(
                post(manager, "/api/mandates", with(registration("legal-representative", kris), "insz", self.ssin())));
        assertEquals(1, OwnDatabase.count("select version from mandate where id = ?", mandate));
        as(kris).get(path()).then().statusCode(200);
    }

    @Test
    void theNumberOfAMandateeIsSealedAndTheHistoryCannotBeRewritten() {
        UUID mandate = created(give("trusted-person", "read"));
        assertEquals(
                0,
                OwnDatabase.count(
                        "select count(*) from mandate m where m.id = ? and m::text like ?",
                        mandate,
                        "%" + tom.ssin() + "%"));
        assertThrows(SQLException.class, () -> OwnDatabase.executeAsService("delete from mandate_change"));
        assertThrows(SQLException.class, () -> OwnDatabase.executeAsService("update mandate_change set at = now()"));
        String list = as(self).get(path() + "/mandates").asString();
        assertFalse(list.contains(tom.ssin()));
    }
}
