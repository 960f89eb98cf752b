package be.zorgkring.patient.condition;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class ConditionIT {

    private static final String CONDITIONS = "conditions";

    private final World world = World.get();
    private Scene scene;

    @BeforeEach
    void someoneWithACircle() {
        scene = Scene.open(world);
    }

    @Test
    void whatAnInclusionRecordedIsActiveConfirmedAndOfItsRecorder() {
        scene.get(world.nurse, CONDITIONS)
                .then()
                .statusCode(200)
                .body("items.code", contains("E11", "13645005"))
                .body("items.clinicalStatus", everyItem(equalTo("active")))
                .body("items.verification", everyItem(equalTo("confirmed")))
                .body("items.recordedBy.kind", everyItem(equalTo("professional")))
                .body(
                        "items[0].recordedBy.id",
                        equalTo(world.physician.professionalId().orElseThrow().toString()))
                .body("items[0].onset", nullValue());
    }

    @Test
    void aConditionIsRecordedChangedAndEnded() {
        String one = CONDITIONS + "/" + add(world.physician, condition("icpc-2", "K86", "onset", "2019-03"));
        scene.get(world.physician, one)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("system", equalTo("icpc-2"))
                .body("onset", equalTo("2019-03"))
                .body("category", equalTo("conditions"));
        Map<String, Object> change = World.object(
                "label", "Hypertensie", "onset", "2019", "clinicalStatus", "remission", "verification", "confirmed");
        scene.put(world.physician, one, null, change).then().statusCode(428);
        scene.put(world.physician, one, "\"7\"", change).then().statusCode(412);
        scene.put(world.physician, one, "\"1\"", change)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("clinicalStatus", equalTo("remission"));
        end(world.physician, one, "\"2\"", "2018").then().statusCode(422).body("type", endsWith("ends-before-onset"));
        end(world.physician, one, "\"2\"", "2024-05").then().statusCode(204).header("ETag", "\"3\"");
        end(world.physician, one, "\"3\"", "2024-05").then().statusCode(409).body("type", endsWith("condition-ended"));
        scene.get(scene.self(), one)
                .then()
                .body("clinicalStatus", equalTo("resolved"))
                .body("ended", equalTo("2024-05"));
        assertEquals(
                List.of("remission", "resolved"),
                OwnDatabase.column(
                        "select clinical_status from condition_change where patient_id = ? order by version",
                        scene.id()));
        scene.get(scene.self(), "").then().body("conditions.clinicalStatus", contains("active", "active", "resolved"));
    }

    @Test
    void whatAnInclusionOrAnImportTellsOfMentalHealthIsSensitiveAtOnce() {
        List<Map<String, Object>> conditions = List.of(
                World.object("system", "icd-10", "code", "E11", "label", "Diabetes"),
                World.object("system", "snomed-ct", "code", "35489007", "label", "Depressive disorder"),
                World.object("system", "icd-10", "code", "Z63", "label", "Problem", "sensitive", "mental-health"));
        UUID included = Http.include(world.physician, with(inclusion(world.running), "conditions", conditions));
        String imported = as(SignIn.importerToken())
                .contentType(ContentType.JSON)
                .body(World.json(Map.of(
                        "items",
                        List.of(with(
                                with(inclusion(world.running), "conditions", conditions),
                                "reference",
                                UUID.randomUUID().toString())))))
                .post("/api/patients/imports")
                .path("items[0].id");
        for (UUID id : List.of(included, UUID.fromString(imported))) {
            World.circle(id, 1, world.physician, world.nurse);
            as(world.physician).get("/api/patients/" + id).then().body("conditions", hasSize(3));
            as(world.nurse).get("/api/patients/" + id).then().body("conditions.code", contains("E11"));
            as(world.nurse).get("/api/patients/" + id + "/conditions").then().body("items.code", contains("E11"));
        }
        post(
                        world.physician.token(),
                        "/api/patients",
                        with(
                                inclusion(world.running),
                                "conditions",
                                List.of(World.object(
                                        "system", "icd-10", "code", "E11", "label", "x", "sensitive", "very"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/conditions/0/sensitive"));
    }

    @Test
    void whatIsAboutMentalHealthIsLeftOutForWhoMayNotSeeIt() {
        String depression = add(world.physician, condition("icd-10", "F32.1"));
        String marked = add(world.physician, condition("snomed-ct", "35489007", "sensitive", "mental-health"));
        add(world.physician, condition("icpc-2", "P74"));
        scene.get(world.physician, CONDITIONS)
                .then()
                .body("items.code", contains("E11", "13645005", "F32.1", "35489007", "P74"))
                .body("items[2].category", equalTo("mental-health"));
        scene.get(world.physician, "").then().body("conditions.code", hasItem("F32.1"));
        scene.get(scene.self(), "").then().body("conditions.code", hasItem("35489007"));

        scene.get(world.nurse, CONDITIONS).then().body("items.code", contains("E11", "13645005"));
        scene.get(world.nurse, "")
                .then()
                .body("conditions.code", contains("E11", "13645005"))
                .body("categories", not(hasItem("mental-health")));
        for (String hidden : List.of(depression, marked, UUID.randomUUID().toString())) {
            scene.get(world.nurse, CONDITIONS + "/" + hidden)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("no-such-condition"));
        }
        scene.get(scene.carer(), CONDITIONS).then().statusCode(403);
        scene.get(world.stranger, CONDITIONS).then().statusCode(403).body("type", endsWith("access-refused"));
    }

    @Test
    void whatAnInclusionTellsOfMentalHealthIsLeftOutAsWell() {
        Map<String, Object> body = Http.with(
                Http.inclusion(world.running),
                "conditions",
                List.of(
                        Map.of("system", "icd-10", "code", "F20.0", "label", "Schizofrenie"),
                        Map.of("system", "icpc-2", "code", "T90", "label", "Diabetes")));
        UUID id = Http.include(world.physician, body);
        World.circle(id, 1, world.physician, world.nurse);
        as(world.nurse).get("/api/patients/" + id).then().body("conditions.code", contains("T90"));
        as(world.physician).get("/api/patients/" + id).then().body("conditions.code", contains("F20.0", "T90"));
    }

    @Test
    void whoMayNotWriteIsRefusedAndThePersonsOwnWordIsProvisional() {
        for (Member other : List.of(world.nurse, scene.carer(), world.stranger)) {
            scene.post(other, CONDITIONS, condition("icd-10", "I10"))
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("access-refused"));
        }
        scene.post(scene.self(), CONDITIONS, condition("icd-10", "I10"))
                .then()
                .statusCode(403)
                .body("type", endsWith("confirmation-is-clinical"));
        String own = CONDITIONS + "/" + add(scene.self(), condition("icd-10", "I10", "verification", "provisional"));
        scene.get(world.physician, own)
                .then()
                .body("recordedBy.kind", equalTo("self"))
                .body("recordedBy.id", nullValue());
        scene.post(world.physician, CONDITIONS, condition("icd-10", "I10"))
                .then()
                .statusCode(409)
                .body("type", endsWith("condition-known"));
    }

    @Test
    void badInputIsNamed() {
        bad(condition("icpc-2", "K45"), "/code", "icpc-2.code");
        bad(condition("icd-9", "401"), "/system", "code.unknown");
        bad(condition("icd-10", "I10", "onset", "2099"), "/onset", "field.future");
        bad(condition("icd-10", "I10", "onset", "03/2019"), "/onset", "field.format");
        bad(condition("icd-10", "I10", "clinicalStatus", "gone"), "/clinicalStatus", "code.unknown");
        bad(condition("icd-10", "I10", "verification", "refuted"), "/verification", "code.unknown");
        bad(condition("icd-10", "I10", "ended", "2020"), "/ended", "condition.not-resolved");
        bad(condition("icd-10", "I10", "sensitive", "secret"), "/sensitive", "code.unknown");
        assertEquals(2, OwnDatabase.count("select count(*) from person_condition where person_id = ?", scene.id()));
    }

    private void bad(Map<String, Object> body, String pointer, String code) {
        scene.post(world.physician, CONDITIONS, body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private static Map<String, Object> condition(String system, String code, String... more) {
        Map<String, Object> body = new LinkedHashMap<>(World.object(
                "system",
                system,
                "code",
                code,
                "label",
                "Label",
                "clinicalStatus",
                "active",
                "verification",
                "confirmed"));
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return body;
    }

    private String add(Member by, Map<String, Object> body) {
        return scene.post(by, CONDITIONS, body).then().statusCode(201).extract().path("conditionId");
    }

    private Response end(Member by, String condition, String ifMatch, String on) {
        return as(by).header("If-Match", ifMatch)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("on", on))
                .post(scene.path(condition + "/end"));
    }
}
