package be.zorgkring.patient.rectification;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class RectificationIT {

    private final World world = World.get();
    private final String manager = SignIn.accessToken("pieter.hermans");

    private record Known(UUID id, Member self) {}

    private Known known() {
        Map<String, Object> body = inclusion(world.running);
        UUID id = Http.include(world.physician, body);
        Member self = world.citizen((String) body.get("insz"), "Rosa");
        as(self).get("/api/me").then().statusCode(200);
        return new Known(id, self);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | {\"name\":{\"given\":[\"Roza\"],\"family\":\"Maas\"}} | name.family | Maas",
                "birth-date | {\"birthDate\":\"1950-06-01\"} | birthDate | 1950-06-01",
                "sex | {\"sex\":\"female\"} | sex | female",
                "municipality | {\"municipality\":{\"nis\":\"44021\",\"name\":\"Gent\"}} | municipality.name | Gent",
                "languages | {\"languages\":[\"de\"]} | languages[0] | de"
            })
    void whatIsAcceptedIsPutRightAndRemembered(String field, String correction, String path, String expected) {
        Known known = known();
        String request = asked(known, field);
        decide(request, "{\"decision\":\"accepted\",\"reason\":\"Seen on the card\",\"correction\":" + correction + "}")
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"));
        as(known.self()).get("/api/patients/" + known.id()).then().body(path, equalTo(expected));
        list(known)
                .then()
                .body("items.state", contains("accepted"))
                .body("items.decisionReason", contains("Seen on the card"));
        assertEquals(
                List.of(field),
                OwnDatabase.column("select field from identity_change where person_id = ?", known.id()));
        assertEquals(
                1,
                OwnDatabase.count(
                        "select count(*) from identity_change where person_id = ? and rectification_id = ?",
                        known.id(),
                        UUID.fromString(request)));
    }

    @Test
    void whatIsRefusedStaysAndThePersonReadsWhy() {
        Known known = known();
        String request = asked(known, "birth-date");
        as(manager).get("/api/rectifications?state=open&limit=200").then().statusCode(200);
        decide(request, Map.of("decision", "refused", "reason", "The register says otherwise"))
                .then()
                .statusCode(200)
                .body("state", equalTo("refused"));
        list(known).then().body("items.decisionReason", contains("The register says otherwise"));
        assertEquals(
                1,
                OwnDatabase.count(
                        "select count(*) from notification where patient_id = ? and kind = 'rectification-decided'",
                        known.id()));
        assertEquals(0, OwnDatabase.count("select count(*) from identity_change where person_id = ?", known.id()));
    }

    @Test
    void theQueueIsOldestFirstAndEachPersonReadsThatTheirsWasLookedAt() {
        Known known = known();
        String request = asked(known, "conditions");
        List<String> queue = all("/api/rectifications?state=open");
        assertEquals(queue.stream().sorted().toList(), queue);
        assertEquals(1, queue.stream().filter(request::equals).count());
        assertEquals(1, OwnDatabase.count("""
                select count(*) from access_log where patient_id = ? and operation = 'search'
                and role = 'healthdatamanager' and categories = '{conditions}'
                """, known.id()));
        decide(request, Map.of("decision", "accepted", "reason", "Dr An Peeters put it right"))
                .then()
                .statusCode(200);
        assertEquals(
                0,
                all("/api/rectifications?state=open").stream()
                        .filter(request::equals)
                        .count());
    }

    @Test
    void aRequestIsDecidedOnceEvenByTwoAtTheSameMoment() {
        Known known = known();
        String request = asked(known, "other");
        List<Integer> statuses = Stream.of("refused", "accepted", "refused", "accepted")
                .map(decision ->
                        CompletableFuture.supplyAsync(() -> decide(request, Map.of("decision", decision, "reason", "x"))
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409, 409, 409), statuses);
    }

    @Test
    void aDecisionThatDoesNotFitTheRequestIsRefused() {
        Known known = known();
        String request = asked(known, "sex");
        refused(decide(request, Map.of("decision", "accepted", "reason", "x")), 422, "correction-does-not-fit");
        refused(
                decide(
                        request,
                        Map.of("decision", "accepted", "reason", "x", "correction", Map.of("birthDate", "1950-01-01"))),
                422,
                "correction-does-not-fit");
        decide(request, Map.of("decision", "refused", "reason", "x", "correction", Map.of("sex", "male")))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/correction"));
        decide(request, Map.of("decision", "accepted", "reason", "x", "correction", Map.of("sex", "none")))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/correction/sex"));
        decide(request, Map.of("decision", "accepted", "reason", "x", "correction", Map.of()))
                .then()
                .statusCode(400);
        refused(
                decide(UUID.randomUUID().toString(), Map.of("decision", "refused", "reason", "x")),
                404,
                "rectification-unknown");
        list(known).then().body("items.state", contains("open"));
        assertEquals(
                List.of("correction-does-not-fit", "correction-does-not-fit"),
                OwnDatabase.column(
                        "select reason from access_log where patient_id = ? and outcome = 'refused'", known.id()));
    }

    @Test
    void nobodyButThePersonAsksAndNobodyButAHealthDataManagerDecides() {
        Known known = known();
        World.circle(known.id(), 1, world.physician);
        String request = asked(known, "name");
        Map<String, String> body = Map.of("field", "name", "wanted", "Maas", "why", "typed wrongly");
        for (String token : List.of(world.physician.token(), world.stranger.token(), manager)) {
            refused(post(token, "/api/patients/" + known.id() + "/rectifications", body), 403, "access-refused");
            refused(as(token).get("/api/patients/" + known.id() + "/rectifications"), 403, "access-refused");
        }
        for (String token : List.of(known.self().token(), world.physician.token(), SignIn.accessToken("olga.peters"))) {
            refused(as(token).get("/api/rectifications"), 403, "role-not-permitted");
            refused(
                    post(
                            token,
                            "/api/rectifications/" + request + "/decision",
                            Map.of("decision", "refused", "reason", "x")),
                    403,
                    "role-not-permitted");
        }
    }

    @Test
    void nobodyDecidesOnTheirOwnRequestNorOnThatOfOneTheyActFor() {
        Known known = known();
        String request = asked(known, "birth-date");
        Member son = Managers.another("Tom", World.newNumber().getKey());
        post(
                        known.self().token(),
                        "/api/patients/" + known.id() + "/mandates",
                        Map.of(
                                "kind",
                                "trusted-person",
                                "scope",
                                "read",
                                "mandatee",
                                Map.of("insz", son.ssin(), "name", "Tom")))
                .then()
                .statusCode(201);
        Managers.appoint(known.self());
        for (Member own : List.of(known.self(), son)) {
            refused(
                    post(
                            own.token(),
                            "/api/rectifications/" + request + "/decision",
                            Map.of("decision", "refused", "reason", "x")),
                    403,
                    "own-interest");
        }
        list(known).then().body("items.state", contains("open"));
        assertEquals(2, OwnDatabase.count("""
                select count(*) from access_log where patient_id = ? and reason = 'own-interest' and outcome = 'refused'
                """, known.id()));
    }

    @Test
    void whatCannotBeReadIsRefusedAndSoIsOneTooMany() {
        Known known = known();
        post(known.self().token(), "/api/patients/" + known.id() + "/rectifications", Map.of("field", "height"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/field", "/wanted", "/why"));
        as(manager).get("/api/rectifications?state=lost").then().statusCode(400);
        for (int i = 0; i < 20; i++) {
            asked(known, "other");
        }
        refused(ask(known, "other"), 409, "too-many-rectifications");
    }

    @Test
    void theHistoryOfIdentitiesCannotBeRewritten() {
        Known known = known();
        decide(asked(known, "sex"), Map.of("decision", "accepted", "reason", "x", "correction", Map.of("sex", "male")))
                .then()
                .statusCode(200);
        assertThrows(SQLException.class, () -> OwnDatabase.executeAsService("delete from identity_change"));
        assertThrows(
                SQLException.class, () -> OwnDatabase.executeAsService("update identity_change set field = 'name'"));
    }

    private List<String> all(String path) {
        List<String> ids = new java.util.ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = as(manager).get(path + "&limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            ids.addAll(page.jsonPath().getList("items.rectificationId"));
            cursor = page.jsonPath().getString("next");
        }
        return ids;
    }

    private String asked(Known known, String field) {
        return ask(known, field).then().statusCode(201).extract().path("rectificationId");
    }

    private Response ask(Known known, String field) {
        return post(
                known.self().token(),
                "/api/patients/" + known.id() + "/rectifications",
                Map.of("field", field, "wanted", "As on my card", "why", "It was typed wrongly"));
    }

    private static Response list(Known known) {
        return as(known.self()).get("/api/patients/" + known.id() + "/rectifications");
    }

    private Response decide(String request, Object body) {
        return post(manager, "/api/rectifications/" + request + "/decision", body);
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:zorgkring:problem:" + code));
    }
}
