package be.zorgkring.patient.mandate;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static be.zorgkring.patient.support.World.object;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class MandateIT {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private final World world = World.get();
    private final String manager = SignIn.accessToken("pieter.hermans");
    private Member self;
    private Member tom;
    private UUID id;

    @BeforeEach
    void aPersonAndSomebodyTheyTrust() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        self = world.citizen(number.getKey(), "Rosa");
        tom = world.citizen(World.newNumber().getKey(), "Tom");
        id = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        as(self).get("/api/me").then().body("patientId", equalTo(id.toString()));
    }

    @Test
    void whoIsTrustedActsFromTheFirstSignInOnAndTheLogSaysSo() {
        UUID mandate = created(give("trusted-person", "read"));
        as(tom).get(path()).then().statusCode(403);

        as(tom).get("/api/me")
                .then()
                .body("patientId", nullValue())
                .body("mandates", hasSize(1))
                .body("mandates[0].mandateId", equalTo(mandate.toString()))
                .body("mandates[0].patientId", equalTo(id.toString()))
                .body("mandates[0].kind", equalTo("trusted-person"))
                .body("mandates[0].scope", equalTo("read"))
                .body("mandates[0].until", nullValue());
        as(tom).get(path()).then().statusCode(200).body("consent.sharing.state", equalTo("given"));
        as(tom).get(path() + "/access-log").then().statusCode(200);

        assertEquals(
                List.of("mandate"),
                OwnDatabase.column(
                        "select ground from access_log where patient_id = ? and account_id = ? and operation = 'read'"
                                + " and outcome = 'allowed' and caller_kind = 'mandatee' order by at limit 1",
                        id,
                        UUID.fromString(tom.accountId())));
        as(self).header("Accept-Language", "nl")
                .get(path() + "/access-log")
                .then()
                .body("items.text", hasItem(containsString("handelt in uw naam, met een mandaat")));
        Received linked = announced(mandate, 2);
        assertEquals(tom.accountId(), linked.data().path("accountId").asText());
        assertFalse(linked.json().contains(tom.ssin()));
        assertFalse(linked.json().contains("Tom"));
    }

    @Test
    void aScopeReachesAsFarAsItSays() {
        created(give("trusted-person", "read"));
        as(tom).get("/api/me").then().statusCode(200);
        withdraw(tom).then().statusCode(403);

        Member mia = world.citizen(World.newNumber().getKey(), "Mia");
        created(post(self.token(), path() + "/mandates", body("informal-carer", "decide", mia)));
        as(mia).get("/api/me").then().statusCode(200);
        withdraw(mia).then().statusCode(200);
        as(self).get(path()).then().body("consent.sharing.state", equalTo("withdrawn"));
    }

    @Test
    void aMandateIsNeverPassedOn() {
        UUID mandate = created(give("trusted-person", "all"));
        as(tom).get("/api/me").then().statusCode(200);
        Member other = world.citizen(World.newNumber().getKey(), "Luc");
        post(tom.token(), path() + "/mandates", body("trusted-person", "read", other))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:not-on-behalf"));
        UUID others = created(post(self.token(), path() + "/mandates", body("trusted-person", "read", other)));
        as(tom).delete(path() + "/mandates/" + others)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:not-on-behalf"));
        as(tom).get(path() + "/mandates")
                .then()
                .statusCode(200)
                .body("items.mandateId", contains(others.toString(), mandate.toString()));
    }

    @Test
    void whatIsTakenBackHoldsNoMoreAtOnce() {
        UUID mandate = created(give("trusted-person", "all"));
        as(tom).get("/api/me").then().statusCode(200);
        as(tom).get(path()).then().statusCode(200);
        as(self).delete(path() + "/mandates/" + mandate).then().statusCode(204);
        as(tom).get(path()).then().statusCode(403);
        as(tom).get("/api/me").then().body("mandates", empty());
        as(self).delete(path() + "/mandates/" + mandate)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:zorgkring:problem:no-such-mandate"));
        as(self).get(path() + "/mandates")
                .then()
                .body("items[0].state", equalTo("revoked"))
                .body("items[0].revoked.reason", equalTo("by-the-person"))
                .body("items[0].mandatee.name", equalTo("Tom"));
        assertEquals("revoked", announced(mandate, 3).data().path("state").asText());
        created(give("trusted-person", "read"));
    }

    @Test
    void theMandateeMayRenounceEvenWhatOnlyReads() {
        UUID mandate = created(give("trusted-person", "read"));
        as(tom).get("/api/me").then().statusCode(200);
        as(tom).delete(path() + "/mandates/" + mandate).then().statusCode(204);
        as(tom).get(path()).then().statusCode(403);
        assertEquals(
                List.of("self", "mandatee", "mandatee"),
                OwnDatabase.column(
                        "select actor_kind from mandate_change where mandate_id = ? order by version", mandate));
        assertEquals(
                List.of(tom.accountId() + "_" + mandate),
                OwnDatabase.column("select actor from mandate_change where mandate_id = ? and version = 3", mandate));
    }

    @Test
    void aCarerOfTheCircleIsNamedByTheirPlaceAndActsAtOnce() {
        Map<String, Object> place = tom.place();
        World.circle(id, 1, world.physician);
        World.tell(
                "zorgkring.circle",
                id.toString(),
                "network.circle-changed.v1",
                object("patientId", id, "circleId", UUID.randomUUID(), "version", 2, "members", List.of(place)));
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> OwnDatabase.count(
                                "select count(*) from access_member where member_id = ?",
                                UUID.fromString((String) place.get("memberId")))
                        == 1);
        as(tom).get(path()).then().body("conditions", nullValue());
        created(post(
                self.token(),
                path() + "/mandates",
                object(
                        "kind", "informal-carer",
                        "scope", "decide",
                        "mandatee", Map.of("memberId", place.get("memberId")))));
        as(tom).get(path()).then().statusCode(200).body("conditions", hasSize(2));
        for (Object stranger : List.of(
                UUID.randomUUID().toString(),
                world.physician.professionalId().orElseThrow().toString())) {
            post(
                            self.token(),
                            path() + "/mandates",
                            object("kind", "informal-carer", "scope", "read", "mandatee", Map.of("memberId", stranger)))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:zorgkring:problem:mandatee-unknown"));
        }
    }

    @Test
    void nobodyButThePersonGivesSeesOrEndsMandatesAndNobodyLearnsWhetherThereAreAny() {
        UUID mandate = created(give("trusted-person", "read"));
        World.circle(id, 1, world.physician);
        Member stranger = world.citizen(World.newNumber().getKey(), "Kim");
        for (Member other : List.of(world.physician, world.stranger, stranger, tom)) {
            for (Object person : List.of(id, UUID.randomUUID())) {
                String mandates = "/api/patients/" + person + "/mandates";
                post(other.token(), mandates, body("trusted-person", "read", stranger))
                        .then()
                        .statusCode(403);
                as(other).get(mandates).then().statusCode(403);
                for (Object any : List.of(mandate, UUID.randomUUID())) {
                    as(other)
                            .delete(mandates + "/" + any)
                            .then()
                            .statusCode(403)
                            .body("type", equalTo("urn:zorgkring:problem:access-refused"));
                }
            }
            post(other.token(), "/api/mandates", registration("legal-representative", tom))
                    .then()
                    .statusCode(403);
            post(other.token(), "/api/mandates/" + mandate + "/revocation", Map.of("reason", "court-decision"))
                    .then()
                    .statusCode(403);
        }
        assertEquals(1, OwnDatabase.count("select version from mandate where id = ?", mandate));
    }

    @Test
    void oneselfAndTheSameOneTwiceAreRefused() {
        post(self.token(), path() + "/mandates", body("trusted-person", "read", self))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:zorgkring:problem:mandate-to-oneself"));
        created(give("trusted-person", "read"));
        give("informal-carer", "all")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:already-mandated"));
    }

    @Test
    void aWrongRequestIsRefusedFieldByField() {
        Map<String, Object> good = body("trusted-person", "read", tom);
        bad(with(good, "kind", "parent"), "/kind", "mandate.kind-by-law");
        bad(with(good, "kind", "neighbour"), "/kind", "code.unknown");
        bad(with(good, "scope", "everything"), "/scope", "code.unknown");
        bad(with(good, "from", "2020-01-01T00:00:00Z"), "/from", "field.period");
        bad(with(good, "until", "2020-01-01T00:00:00Z"), "/until", "field.period");
        bad(with(good, "until", "+999999999-12-31T23:59:59Z"), "/until", "field.range");
        bad(with(good, "until", "tomorrow"), "/until", "field.format");
        bad(with(good, "mandatee", Map.of("insz", tom.ssin())), "/mandatee/name", "field.required");
        bad(with(good, "mandatee/insz", "75031400013"), "/mandatee/insz", "insz.check-digits");
        bad(with(good, "mandatee/name", "\u202Eeve"), "/mandatee/name", "field.characters");
        bad(with(good, "mandatee/memberId", UUID.randomUUID().toString()), "/mandatee/insz", "field.unexpected");
        bad(with(good, "mandatee", null), "/mandatee", "field.required");
    }

    @Test
    void aMandateThatBeginsLaterGivesNothingYet() {
        Instant later = Instant.now().plus(Duration.ofDays(1));
        created(post(
                self.token(),
                path() + "/mandates",
                with(body("trusted-person", "all", tom), "from", later.toString())));
        as(tom).get("/api/me").then().body("mandates", empty());
        as(tom).get(path()).then().statusCode(403);
    }

    @Test
    void aParentIsRegisteredWithEvidenceUntilTheBirthday() {
        LocalDate tomorrow = LocalDate.now(BELGIUM).plusDays(1);
        Minor child = minor(tomorrow.minusYears(18));
        Response registered =
                post(manager, "/api/mandates", with(registration("parent", tom), "patientId", child.id.toString()));
        registered
                .then()
                .statusCode(201)
                .body(
                        "until",
                        equalTo(tomorrow.atStartOfDay(BELGIUM).toInstant().toString()))
                .header("Location", containsString("/api/patients/" + child.id + "/mandates/"));
        as(tom).get("/api/me").then().body("mandates.kind", contains("parent"));
        as(tom).get("/api/patients/" + child.id).then().statusCode(200);
        UUID mandate = created(registered);
        as(child.self)
                .delete("/api/patients/" + child.id + "/mandates/" + mandate)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:zorgkring:problem:mandate-by-law"));
        as(child.self)
                .get("/api/patients/" + child.id + "/mandates")
                .then()
                .body("items[0].evidence.kind", equalTo("birth-certificate"))
                .body("items[0].evidence.reference", equalTo("Leuven 2008/12"));
        assertEquals(
                List.of("healthdatamanager"),
                OwnDatabase.column(
                        "select role from access_log where patient_id = ? and operation = 'write' and caller_kind = 'other'",
                        child.id));

        post(manager, "/api/mandates/" + mandate + "/revocation", Map.of("reason", "renounced"))
                .then()
                .statusCode(400);
        post(manager, "/api/mandates/" + mandate + "/revocation", Map.of("reason", "court-decision"))
                .then()
                .statusCode(204);
        as(tom).get("/api/patients/" + child.id).then().statusCode(403);
        as(child.self)
                .get("/api/patients/" + child.id + "/notifications")
                .then()
                .body("items.kind", contains("mandate-ended", "mandate-given"))
                .body("items.about", contains(mandate.toString(), mandate.toString()));
        post(manager, "/api/mandates/" + mandate + "/revocation", Map.of("reason", "court-decision"))
                .then()
                .statusCode(404);
    }

    @Test
    void aParentWhosePeriodIsOverActsNoMoreAndAnAdultHasNone() {
        Minor child = minor(LocalDate.now(BELGIUM).minusYears(17));
        Instant soon = Instant.now().plusSeconds(4);
        Map<String, Object> body = with(registration("parent", tom), "patientId", child.id.toString());
        created(post(manager, "/api/mandates", with(body, "until", soon.toString())));
        as(tom).get("/api/me").then().statusCode(200);
        as(tom).get("/api/patients/" + child.id).then().statusCode(200);
        org.awaitility.Awaitility.await().until(() -> Instant.now().isAfter(soon));
        as(tom).get("/api/patients/" + child.id).then().statusCode(403);
        as(tom).get("/api/me").then().body("mandates", empty());

        Minor adult = minor(LocalDate.now(BELGIUM).minusYears(18));
        post(manager, "/api/mandates", with(registration("parent", tom), "patientId", adult.id.toString()))
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
        UUID mandate = created(
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

    @Test
    void theListComesByPageNewestFirst() {
        UUID first = created(give("trusted-person", "read"));
        UUID second = created(post(
                self.token(),
                path() + "/mandates",
                body("informal-carer", "read", world.citizen(World.newNumber().getKey(), "Mia"))));
        Response page = as(self).queryParam("limit", 1).get(path() + "/mandates");
        page.then().body("items.mandateId", contains(second.toString()));
        as(self).queryParam("limit", 1)
                .queryParam("cursor", page.jsonPath().getString("next"))
                .get(path() + "/mandates")
                .then()
                .body("items.mandateId", contains(first.toString()))
                .body("next", nullValue());
        as(self).queryParam("cursor", "nonsense")
                .get(path() + "/mandates")
                .then()
                .statusCode(400);
    }

    private record Minor(UUID id, Member self) {}

    private Minor minor(LocalDate born) {
        String number = World.newNumber().getKey();
        Member child = world.citizen(number, "Lotte");
        UUID childId = Http.include(
                world.physician,
                with(
                        inclusion(number, born, world.running),
                        "consent/at",
                        Instant.now().minusSeconds(5).toString()));
        as(child).get("/api/me").then().body("patientId", equalTo(childId.toString()));
        return new Minor(childId, child);
    }

    private Response give(String kind, String scope) {
        return post(self.token(), path() + "/mandates", body(kind, scope, tom));
    }

    private static Map<String, Object> body(String kind, String scope, Member mandatee) {
        return object(
                "kind", kind, "scope", scope, "mandatee", Map.of("insz", mandatee.ssin(), "name", mandatee.name()));
    }

    private static Map<String, Object> registration(String kind, Member mandatee) {
        return with(
                body(kind, "all", mandatee),
                "evidence",
                Map.of("kind", "birth-certificate", "reference", "Leuven 2008/12"));
    }

    private static UUID created(Response answer) {
        answer.then().statusCode(201);
        return UUID.fromString(answer.jsonPath().getString("mandateId"));
    }

    private void bad(Map<String, Object> body, String pointer, String code) {
        post(self.token(), path() + "/mandates", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code))
                .body("detail", not(containsString(tom.ssin())));
    }

    private Response withdraw(Member member) {
        String version = as(self).get(path()).header("ETag");
        return as(member)
                .header("If-Match", version)
                .contentType(ContentType.JSON)
                .body(Map.of("sharing", "withdrawn", "method", "own-sign-in"))
                .put(path() + "/consent");
    }

    private static Received announced(UUID mandate, int version) {
        Received event = Topics.await(
                "zorgkring.permission",
                each -> mandate.toString().equals(each.key())
                        && each.data().path("version").asInt() == version,
                Duration.ofSeconds(20));
        Contracts.assertValid(event.type(), event.json());
        return event;
    }

    private String path() {
        return "/api/patients/" + id;
    }
}
