package be.zorgkring.patient.preference;

import static be.zorgkring.patient.support.Http.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parts of the record that are told as a whole: contacts, preferences, vulnerabilities. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class TellingIT {

    private static final Map<String, Object> CONTACTS = World.object(
            "phone",
            "0470 12 34 56",
            "email",
            "rosa@example.org",
            "address",
            Map.of("street", "Bondgenotenlaan", "number", "1", "postalCode", "3000", "city", "Leuven"),
            "persons",
            List.of(
                    Map.of("name", "Tom Maes", "relationship", "son", "phone", "+31 6 12345678"),
                    Map.of("name", "An Peeters", "relationship", "neighbour", "phone", "016 12 34 56")));

    private final World world = World.get();
    private Scene scene;

    @BeforeEach
    void someoneWithACircle() {
        scene = Scene.open(world);
    }

    @Test
    void contactsAreToldByThePersonAndReadByTheCircle() {
        scene.get(scene.self(), "contacts")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("persons", empty());
        scene.put(scene.self(), "contacts", "\"0\"", CONTACTS)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(world.nurse)
                .header("Accept-Language", "fr")
                .get(scene.path("contacts"))
                .then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .body("phone", equalTo("+32470123456"))
                .body("address.country", equalTo("BE"))
                .body("persons.name", contains("Tom Maes", "An Peeters"))
                .body("persons.relationshipLabel", contains("fils", "voisin"));
        scene.put(scene.self(), "contacts", "\"1\"", CONTACTS).then().header("ETag", "\"1\"");
        scene.put(scene.self(), "contacts", "\"1\"", Map.of("persons", List.of()))
                .then()
                .header("ETag", "\"2\"")
                .body("phone", nullValue())
                .body("persons", empty());
    }

    @Test
    void nobodyElseTellsThemAndOutsideTheCircleNobodyReadsThem() {
        for (Member other : List.of(world.physician, world.nurse, scene.carer(), world.stranger)) {
            for (String part : List.of("contacts", "preferences")) {
                scene.put(other, part, "\"0\"", Map.of())
                        .then()
                        .statusCode(403)
                        .body("type", endsWith("access-refused"));
            }
        }
        for (String part : List.of("contacts", "preferences", "vulnerabilities")) {
            for (Member other : List.of(scene.carer(), world.stranger, world.suspended)) {
                scene.get(other, part).then().statusCode(403).body("type", endsWith("access-refused"));
            }
        }
    }

    @Test
    void badContactsAreNamedByField() {
        scene.put(
                        scene.self(),
                        "contacts",
                        "\"0\"",
                        World.object(
                                "phone",
                                "112",
                                "email",
                                "rosa",
                                "address",
                                Map.of("street", "A", "number", "1", "postalCode", "30", "city", "Leuven"),
                                "persons",
                                List.of(Map.of("name", "Tom", "relationship", "friend", "phone", "0470123456"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/phone", "/email", "/address/postalCode", "/persons/0/relationship"))
                .body("errors.code", contains("phone.format", "email.format", "postal-code.format", "code.unknown"));
        scene.put(scene.self(), "contacts", null, CONTACTS).then().statusCode(428);
        scene.put(scene.self(), "contacts", "\"4\"", CONTACTS).then().statusCode(412);
    }

    @Test
    void preferencesAreToldAsAWhole() {
        Map<String, Object> told = World.object(
                "language",
                "fr",
                "channel",
                "letter",
                "plainLanguage",
                true,
                "needs",
                List.of("home-visit", "wheelchair"),
                "interpreter",
                "vgt");
        scene.put(scene.self(), "preferences", "\"0\"", told)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(world.physician)
                .header("Accept-Language", "de")
                .get(scene.path("preferences"))
                .then()
                .statusCode(200)
                .body("channel", equalTo("letter"))
                .body("plainLanguage", equalTo(true))
                .body("needs.code", contains("wheelchair", "home-visit"))
                .body("needs[1].label", equalTo("Hausbesuch"))
                .body("interpreter", equalTo("vgt"));
        scene.put(
                        scene.self(),
                        "preferences",
                        "\"1\"",
                        Map.of("channel", "fax", "needs", List.of("a"), "language", "xx"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/language", "/channel", "/needs/0"));
        scene.put(scene.self(), "preferences", "\"0\"", told).then().statusCode(412);
    }

    @Test
    void onlyWhatThePersonConsentedToIsAnnouncedAndAWithdrawalTakesItOut() {
        report(scene.self(), "\"0\"", Map.of("living-alone", "given", "low-income", "not-given"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("reports.code", contains("low-income", "living-alone"));
        assertEquals(List.of("living-alone"), announced(1));
        report(world.physician, "\"1\"", Map.of("living-alone", "given", "housing", "given"))
                .then()
                .statusCode(403)
                .body("type", endsWith("consent-is-the-persons"));
        report(world.physician, "\"1\"", Map.of("living-alone", "given", "housing", "not-given"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        report(scene.self(), "\"2\"", Map.of("living-alone", "not-given", "housing", "not-given"))
                .then()
                .header("ETag", "\"3\"");
        assertEquals(List.of(), announced(3));
        report(world.nurse, "\"3\"", Map.of()).then().statusCode(403);
        scene.get(world.nurse, "vulnerabilities").then().body("reports.code", contains("housing", "living-alone"));
        assertEquals(
                List.of("self", "professional", "self"),
                OwnDatabase.column(
                        "select author_kind from vulnerability_version where patient_id = ? order by version",
                        scene.id()));
    }

    @Test
    void aReportIsOneOfTheListAndToldOnce() {
        scene.put(
                        scene.self(),
                        "vulnerabilities",
                        "\"0\"",
                        Map.of(
                                "reports",
                                List.of(
                                        Map.of("code", "housing", "evaluation", "given"),
                                        Map.of("code", "housing", "evaluation", "given"),
                                        Map.of("code", "poor", "evaluation", "perhaps"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reports/1/code", "/reports/2/code", "/reports/2/evaluation"));
        scene.put(scene.self(), "vulnerabilities", "\"0\"", Map.of())
                .then()
                .statusCode(400)
                .body("errors.code", contains("field.required"));
    }

    private Response report(Member by, String ifMatch, Map<String, String> reports) {
        return scene.put(
                by,
                "vulnerabilities",
                ifMatch,
                Map.of(
                        "reports",
                        reports.entrySet().stream()
                                .map(each -> Map.of("code", each.getKey(), "evaluation", each.getValue()))
                                .toList()));
    }

    private List<String> announced(int version) {
        Received event = Topics.await(
                "zorgkring.patient",
                each -> scene.id().toString().equals(each.key())
                        && each.type().endsWith("vulnerabilities-reported.v1")
                        && each.data().path("version").asInt() == version,
                Duration.ofSeconds(20));
        Contracts.assertValid(event.type(), event.json());
        List<String> codes = new ArrayList<>();
        event.data().path("codes").forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
