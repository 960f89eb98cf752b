package be.zorgkring.patient.person;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be in a life: births that are known in part, and nothing before them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class LivesIT {

    private final World world = World.get();
    private final String manager = SignIn.accessToken("pieter.hermans");

    private record Life(UUID id, Member self) {

        String path() {
            return "/api/patients/" + id;
        }
    }

    private Life born(String birthDate) {
        Map<String, Object> body = with(inclusion(world.running), "birthDate", birthDate);
        UUID id = Http.include(world.physician, body);
        World.circle(id, 1, world.physician);
        Member self = world.citizen((String) body.get("insz"), "Rosa");
        as(self).get("/api/me").then().statusCode(200);
        return new Life(id, self);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950", "1950-03"})
    void aBirthThatIsKnownInPartStaysPartial(String birthDate) {
        Life life = born(birthDate);
        as(life.self()).get(life.path()).then().body("birthDate", equalTo(birthDate));
        Member eva = world.newPhysician("Eva");
        World.circle(life.id(), 2, world.physician, eva);
        as(eva).get("/api/patients").then().body("items.birthDate", contains(birthDate));
        as(life.self())
                .get(life.path() + "/export")
                .then()
                .statusCode(200)
                .body("parts.person.birthDate", equalTo(birthDate));
        as(life.self())
                .get(life.path() + "/export/fhir")
                .then()
                .body("entry.resource.find { it.resourceType == 'Patient' }.birthDate", equalTo(birthDate));
        assertEquals(
                "75-79",
                Topics.await(
                                "zorgkring.patient",
                                event -> event.key().equals(life.id().toString())
                                        && event.type().endsWith("person-included.v1"),
                                Duration.ofMinutes(1))
                        .data()
                        .path("ageBand")
                        .asText());
        rectify(life, "1950-03-07").then().statusCode(200);
        as(life.self()).get(life.path()).then().body("birthDate", equalTo("1950-03-07"));
        rectify(life, "1950").then().statusCode(200);
        as(life.self()).get(life.path()).then().body("birthDate", equalTo("1950"));
    }

    @ParameterizedTest
    @CsvSource({"00, 00", "20, 00", "40, 00", "43, 00"})
    void aNumberWithoutABirthDateIsRecordedWithWhatIsKnown(String month, String day) {
        long first =
                Long.parseLong("50" + month + day + ThreadLocalRandom.current().nextInt(100, 998));
        String insz = "%09d%02d".formatted(first, 97 - first % 97);
        Response answer = post(
                world.physician.token(),
                "/api/patients",
                with(with(inclusion(world.running), "insz", insz), "birthDate", "1950"));
        answer.then().statusCode(201);
        World.circle(UUID.fromString(answer.path("id")), 1, world.physician);
        as(world.physician)
                .get("/api/patients/" + answer.path("id"))
                .then()
                .statusCode(200)
                .body("birthDate", equalTo("1950"));
    }

    @Test
    void nobodyDiesBeforeTheyAreBorn() {
        Life life = born("1950-03");
        for (String on : List.of("1949-12-31", "1950-02-28")) {
            die(life, on)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("death-before-birth"))
                    .body("errors.pointer", contains("/on", "/birthDate"));
        }
        for (String on : List.of("0001-01-01", "1849-12-31")) {
            die(life, on).then().statusCode(400).body("errors.code", contains("field.range"));
        }
        die(life, "1950-03-01").then().statusCode(201);
    }

    @Test
    void noConditionIsOlderThanThePerson() {
        Life life = born("1950-03-07");
        for (String onset : List.of("1949", "1950-02", "1950-03-06")) {
            condition(life, "onset", onset)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("condition-before-birth"))
                    .body("errors.pointer", contains("/onset", "/birthDate"));
        }
        String id = condition(life, "onset", "1950")
                .then()
                .statusCode(201)
                .extract()
                .path("conditionId");
        as(world.physician)
                .header("If-Match", "\"1\"")
                .contentType(ContentType.JSON)
                .body(World.json(World.object(
                        "label", "Test", "onset", "1949", "clinicalStatus", "active", "verification", "confirmed")))
                .put(life.path() + "/conditions/" + id)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/birthDate"));
    }

    @Test
    void aBirthIsNotMovedBehindWhatIsRecorded() {
        Life life = born("1950");
        condition(life, "onset", "1950-06").then().statusCode(201);
        rectify(life, "1950-07-01")
                .then()
                .statusCode(422)
                .body("type", endsWith("born-after-what-is-recorded"))
                .body("errors.pointer", contains("/correction/birthDate"));
        rectify(life, "1950-06-30").then().statusCode(200);
    }

    private Response condition(Life life, String field, String value) {
        return post(
                world.physician.token(),
                life.path() + "/conditions",
                World.object(
                        "system",
                        "icd-10",
                        "code",
                        "J45",
                        "label",
                        "Test",
                        "clinicalStatus",
                        "active",
                        "verification",
                        "confirmed",
                        field,
                        value));
    }

    private Response die(Life life, String on) {
        return post(
                manager, life.path() + "/death", Map.of("on", on, "method", "paper", "reference", "certificate 12"));
    }

    private Response rectify(Life life, String birthDate) {
        String request = post(
                        life.self().token(),
                        life.path() + "/rectifications",
                        Map.of("field", "birth-date", "wanted", "As on my card", "why", "It was typed wrongly"))
                .then()
                .statusCode(201)
                .extract()
                .path("rectificationId");
        return post(
                manager,
                "/api/rectifications/" + request + "/decision",
                Map.of("decision", "accepted", "reason", "Seen", "correction", Map.of("birthDate", birthDate)));
    }
}
