package be.zorgkring.patient.person;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.with;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class ImportIT {

    private final World world = World.get();
    private final String batch = UUID.randomUUID().toString();

    @Test
    void eachItemStandsOnItsOwnAndIsImportedOnce() {
        Map<String, Object> good = item("good", inclusion(world.running));
        Map<String, Object> sameSecondPilot = with(with(good, "pilot", world.continued), "reference", ref("second"));
        UUID known = Http.include(world.physician, inclusion(world.running));
        List<Map<String, Object>> items = List.of(
                good,
                sameSecondPilot,
                item("bad", with(inclusion(world.running), "insz", "75031400013")),
                item("future", with(inclusion(world.running), "birthDate", "2199-01-01")),
                item("pilot", inclusion("no-such-pilot")),
                item("ended", inclusion(world.ended)),
                with(good, "sex", "male"),
                with(inclusion(world.running), "reference", null));
        Response first = load(items);
        first.then()
                .statusCode(200)
                .body(
                        "items.outcome",
                        equalTo(List.of(
                                "created", "created", "refused", "refused", "refused", "refused", "refused",
                                "refused")))
                .body("items[0].id", equalTo(first.jsonPath().getString("items[1].id")))
                .body("items[2].problem.errors[0].code", equalTo("insz.check-digits"))
                .body("items[3].problem.errors[0].pointer", equalTo("/birthDate"))
                .body("items[4].problem.type", equalTo("urn:zorgkring:problem:unknown-pilot"))
                .body("items[5].problem.type", equalTo("urn:zorgkring:problem:pilot-not-running"))
                .body("items[6].problem.errors[0].code", equalTo("field.repeated"))
                .body("items[7].problem.errors[0].pointer", equalTo("/reference"));
        UUID id = UUID.fromString(first.jsonPath().getString("items[0].id"));
        assertEquals(2, OwnDatabase.count("select version from consent where patient_id = ?", id));
        assertEquals(2, OwnDatabase.count("select count(*) from consent_change where patient_id = ?", id));
        assertEquals(1, OwnDatabase.count("select count(*) from access_log where patient_id = ?", id));

        Response again = load(items.subList(0, 2));
        again.then()
                .body("items.outcome", everyItem(equalTo("existing")))
                .body("items.id", everyItem(equalTo(id.toString())));
        assertEquals(2, OwnDatabase.count("select version from consent where patient_id = ?", id));
        assertEquals(1, OwnDatabase.count("select count(*) from person where id = ?", known));

        await().atMost(Duration.ofSeconds(20)).until(() -> included(id).size() == 2);
        included(id).forEach(event -> {
            Contracts.assertValid(event.type(), event.json());
            assertEquals("2026-03-02", event.data().path("on").asText());
            assertTrue(event.data().path("includedBy").isNull());
        });
    }

    @Test
    void peopleAreLoadedIntoAPilotThatRanOnTheBelgianDayOfTheirConsent() {
        String over = world.pilot(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        load(List.of(
                        consented("before", over, "2026-02-28T22:59:59Z"),
                        consented("first", over, "2026-02-28T23:00:00Z"),
                        consented("last", over, "2026-03-31T21:59:59Z"),
                        consented("after", over, "2026-03-31T22:00:00Z")))
                .then()
                .body("items.outcome", contains("refused", "created", "created", "refused"))
                .body("items[0].problem.type", equalTo("urn:zorgkring:problem:pilot-not-running"))
                .body("items[3].problem.type", equalTo("urn:zorgkring:problem:pilot-not-running"))
                .body("items[3].problem.errors.pointer", contains("/pilot"));
    }

    private Map<String, Object> consented(String reference, String pilot, String at) {
        return item(reference, with(inclusion(pilot), "consent/at", at));
    }

    @Test
    void aReferenceThatCameInWithAnotherNumberIsRefused() {
        Map<String, Object> first = item("one", inclusion(world.running));
        load(List.of(first)).then().body("items[0].outcome", equalTo("created"));
        Map<String, Object> other = item("one", inclusion(world.running));
        load(List.of(other))
                .then()
                .body("items[0].outcome", equalTo("refused"))
                .body("items[0].id", nullValue())
                .body("items[0].problem.errors.pointer", contains("/reference", "/insz"))
                .body("items[0].problem.errors.code", everyItem(equalTo("reference.of-another")));
        load(List.of(with(first, "sex", "female"))).then().body("items[0].outcome", equalTo("existing"));
    }

    @Test
    void givenNamesMayRepeatAndAreFreeOfWhatAWordProcessorLeft() {
        Map<String, Object> body = with(
                with(inclusion(world.running), "name/given", List.of("Anna", "Maria", "Anna")),
                "name/family",
                "\uFEFFVan\u00AD den\u200B Berg\u200E");
        UUID id = Http.include(world.physician, body);
        World.circle(id, 1, world.physician);
        as(world.physician)
                .get("/api/patients/" + id)
                .then()
                .body("name.given", contains("Anna", "Maria", "Anna"))
                .body("name.family", equalTo("Van den Berg"));
    }

    private static List<Received> included(UUID id) {
        return Topics.received("zorgkring.patient").stream()
                .filter(event -> id.toString().equals(event.key()))
                .toList();
    }

    @Test
    void aPersonWhoIsKnownTakesPartInOneMorePilot() {
        Map<String, Object> body = inclusion(world.running);
        UUID id = Http.include(world.physician, body);
        load(List.of(item("same", body), item("other", with(body, "pilot", world.continued))))
                .then()
                .body("items[0].problem.type", equalTo("urn:zorgkring:problem:already-included"))
                .body("items[1].outcome", equalTo("created"))
                .body("items[1].id", equalTo(id.toString()));
        assertEquals(2, OwnDatabase.count("select version from consent where patient_id = ?", id));
    }

    @Test
    void fiveHundredAreIncludedInOneTransactionAndMoreAreRefused() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            items.add(item("many-" + i, inclusion(world.running)));
        }
        load(items.subList(0, 10)).then().body("items.outcome", everyItem(equalTo("created")));
        List<String> outcomes = load(items).then().statusCode(200).extract().path("items.outcome");
        assertEquals(10, outcomes.stream().filter("existing"::equals).count());
        assertEquals(490, outcomes.stream().filter("created"::equals).count());
        items.add(item("one-too-many", inclusion(world.running)));
        load(items).then().statusCode(400).body("errors.code", hasItem("field.size"));
        load(List.of()).then().statusCode(400);
        as(SignIn.importerToken())
                .get("/api/patients/imports")
                .then()
                .statusCode(200)
                .body("patients", greaterThanOrEqualTo(490));
    }

    @Test
    void onlyAnImporterImports() {
        as(world.physician)
                .contentType(ContentType.JSON)
                .body(World.json(Map.of("items", List.of())))
                .post("/api/patients/imports")
                .then()
                .statusCode(403);
        as(world.physician).get("/api/patients/imports").then().statusCode(403);
    }

    private Map<String, Object> item(String reference, Map<String, Object> body) {
        return with(body, "reference", ref(reference));
    }

    private String ref(String reference) {
        return batch + "-" + reference;
    }

    private static Response load(List<Map<String, Object>> items) {
        return as(SignIn.importerToken())
                .contentType(ContentType.JSON)
                .body(World.json(Map.of("items", items)))
                .post("/api/patients/imports");
    }
}
