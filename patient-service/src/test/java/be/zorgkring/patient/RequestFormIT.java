package be.zorgkring.patient;

import static be.zorgkring.patient.support.Http.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers and parameters, whatever the operation is. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class RequestFormIT {

    private static final Map<String, Object> NONE = Map.of("persons", List.of());

    private final World world = World.get();
    private Scene scene;

    @BeforeEach
    void someoneWithACircle() {
        scene = Scene.open(world);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"7\", \"0\"", "W/\"0\", \"0\""})
    void aChangeRestsOnAnyVersionThatIsNamed(String ifMatch) {
        scene.put(scene.self(), "contacts", ifMatch, NONE).then().statusCode(200);
    }

    @Test
    void aConditionThatCannotBeReadIsNotOneThatFailed() {
        scene.put(scene.self(), "contacts", "0", NONE)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("If-Match"))
                .body("errors.code", contains("header.format"));
        scene.put(scene.self(), "contacts", "W/\"0\"", NONE)
                .then()
                .statusCode(412)
                .body("errors.code", contains("header.stale"));
    }

    @Test
    void aReaderIsSparedWhatTheyHave() {
        as(scene.self())
                .header("If-None-Match", "\"7\", W/\"0\"")
                .get(scene.path("contacts"))
                .then()
                .statusCode(304)
                .header("ETag", "\"0\"")
                .body(emptyString());
        as(scene.self())
                .header("If-None-Match", "\"7\"")
                .get(scene.path("contacts"))
                .then()
                .statusCode(200);
        as(scene.self())
                .header("If-None-Match", "*")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(World.json(NONE))
                .put(scene.path("contacts"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("If-None-Match"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl;q=2", "nl-;q=x", ";;"})
    void aLanguageThatCannotBeReadChangesNoAnswer(String language) {
        as(scene.self())
                .header("Accept-Language", language)
                .header("If-Match", "\"7\"")
                .contentType("application/json")
                .body(World.json(NONE))
                .put(scene.path("contacts"))
                .then()
                .statusCode(412)
                .header("Content-Language", "en")
                .body("type", equalTo("urn:zorgkring:problem:changed-meanwhile"));
        as(scene.self())
                .header("Accept-Language", language + ", fr")
                .get(scene.path("contacts"))
                .then()
                .statusCode(200)
                .header("Content-Language", "fr");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=abc, limit, parameter.format",
        "limit=99999999999, limit, parameter.format",
        "limit=1.5, limit, parameter.format",
        "limit=1&limit=2, limit, parameter.repeated",
        "cursor=%21, cursor, parameter.format",
        "Limit=1, Limit, parameter.unknown",
        "kin=read, kin, parameter.unknown",
        "professionalId=1-2-3-4-5, professionalId, field.format",
    })
    void aParameterIsReadToTheLetter(String query, String pointer, String code) {
        as(scene.self())
                .urlEncodingEnabled(false)
                .get(scene.path("access-log") + "?" + query)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:zorgkring:problem:invalid-request"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1-2-3-4-5", "0", "018f3c1e-0000-7000-8000-00000000040", "018f3c1e000070008000000000000403"})
    void whatIsNoIdIsAsUnknownAsAnyAddress(String id) {
        as(scene.self())
                .get("/api/patients/" + id + "/contacts")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:zorgkring:problem:not-found"));
    }

    @Test
    void aMethodThatIsNotAllowedNamesThoseThatAre() {
        as(scene.self())
                .delete("/api/patients/" + UUID.randomUUID() + "/contacts")
                .then()
                .statusCode(405)
                .header("Allow", containsString("PUT"));
    }
}
