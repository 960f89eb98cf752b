package be.zorgkring.patient.export;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Scene;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the parts of a copy hold: the past of what was told, and nothing that is another's. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class ExportPartsIT {

    private final World world = World.get();

    @Test
    void whatThePersonToldComesWithHowItCameAbout() {
        Scene scene = Scene.open(world);
        String goal = scene.post(scene.self(), "life-goals", Map.of("text", "weer met de hond naar het park"))
                .then()
                .statusCode(201)
                .extract()
                .path("lifeGoalId");
        told(scene, "life-goals/" + goal, "\"1\"", Map.of("text", "in het park geweest", "state", "reached"));
        told(scene, "contacts", "\"0\"", Map.of("phone", "+32470123456", "persons", List.of()));
        told(scene, "vulnerabilities", "\"0\"", reports("living-alone", "given"));
        told(scene, "vulnerabilities", "\"1\"", reports("living-alone", "not-given"));
        Member son = world.citizen(World.newNumber().getKey(), "Tom");
        Map<String, Object> tom = Map.of("insz", son.ssin(), "name", "Tom");
        scene.post(scene.self(), "mandates", Map.of("kind", "trusted-person", "scope", "read", "mandatee", tom));
        as(son).get("/api/me").then().statusCode(200);
        told(scene, "participation/purposes/research", "\"0\"", Map.of("state", "given"));
        told(scene, "participation/purposes/research", "\"1\"", Map.of("state", "withdrawn"));
        as(scene.self())
                .get(export(scene.id()))
                .then()
                .statusCode(200)
                .body("parts.lifeGoals.text", contains("in het park geweest"))
                .body("parts.lifeGoalHistory.state", contains("reached", "current"))
                .body("parts.contacts.phone", equalTo("+32470123456"))
                .body("parts.vulnerabilityHistory.reported", contains(hasSize(1), hasSize(1)))
                .body("parts.vulnerabilityHistory.counted", contains(hasSize(0), hasSize(1)))
                .body("parts.mandateHistory.change", contains("mandate-given"))
                .body("parts.mandateHistory.by.kind", contains("self"))
                .body("parts.formerNumbers", hasSize(0))
                .body("parts.participation.purposes.state", hasItem("withdrawn"))
                .body("parts.participationHistory.subject", contains("research", "research"))
                .body("parts.participationHistory.state", contains("withdrawn", "given"))
                .body("parts.participationHistory.by.kind", contains("self", "self"));
    }

    @Test
    void aNumberThatThePersonAskedToPutRightIsKeptFromWhoActsForThem() throws SQLException {
        Scene scene = Scene.open(world);
        scene.post(scene.self(), "rectifications", Map.of("field", "insz", "wanted", "my number", "why", "a typo"))
                .then()
                .statusCode(201);
        as(scene.self()).get(export(scene.id())).then().body("parts.rectifications.wanted", contains("my number"));
        Member son = world.citizen(World.newNumber().getKey(), "Tom");
        mandate(scene.id(), son, "all");
        as(son).get(export(scene.id()))
                .then()
                .statusCode(200)
                .body("parts.rectifications.field", contains("insz"))
                .body("parts.rectifications[0].wanted", nullValue())
                .body("parts.rectifications[0].why", nullValue());
        as(son).get(export(scene.id()) + "/fhir").then().statusCode(200);
        as(scene.self()).get(export(scene.id())).then().statusCode(200);
        scene.get(scene.self(), "notifications").then().body("items.kind", contains("copy-taken"));
    }

    @Test
    void whatACarerWasAskedAboutThemselfIsNotInThePersonsCopy() {
        Scene scene = Scene.open(world);
        for (String code : List.of("daily-life", "carer-load")) {
            scene.post(scene.self(), "questionnaires/schedules", once(code))
                    .then()
                    .statusCode(201);
        }
        assertEquals(
                1,
                OwnDatabase.count(
                        "select count(*) from questionnaire_assignment where patient_id = ? and carer_account_id is not"
                                + " null",
                        scene.id()));
        as(scene.self())
                .get(export(scene.id()))
                .then()
                .statusCode(200)
                .body("parts.questionnaires.code", contains("daily-life"));
    }

    @Test
    void theNumbersThePersonHadBeforeAreForThemselvesAlone() throws SQLException {
        Scene scene = Scene.open(world);
        Scene other = Scene.open(world);
        Managers.made(post(
                Managers.first(),
                "/api/record-merges",
                Map.of("survivingId", scene.id(), "retiredId", other.id(), "evidence", "seen")));
        as(scene.self())
                .get(export(scene.id()))
                .then()
                .body("parts.formerNumbers.insz", contains(other.self().ssin()));
        Member son = world.citizen(World.newNumber().getKey(), "Tom");
        mandate(scene.id(), son, "all");
        as(son).get(export(scene.id())).then().statusCode(200).body("parts.formerNumbers", hasSize(0));
    }

    private static Map<String, Object> reports(String code, String evaluation) {
        return Map.of("reports", List.of(Map.of("code", code, "evaluation", evaluation)));
    }

    private static void told(Scene scene, String part, String ifMatch, Object body) {
        scene.put(scene.self(), part, ifMatch, body).then().statusCode(200);
    }

    /** As patient-service itself tells its access rule. */
    private static void mandate(UUID patient, Member by, String scope) throws SQLException {
        OwnDatabase.executeAsService("""
                insert into access_mandate (mandate_id, version, patient_id, account_id, scope, active_from,
                                            active_until, revoked)
                values ('%s', 1, '%s', '%s', '%s', now() - interval '1 day', null, false)
                """.formatted(UUID.randomUUID(), patient, by.accountId(), scope));
    }

    private static Map<String, Object> once(String code) {
        return Map.of("code", code, "kind", "once", "dueInDays", 14);
    }

    private static String export(UUID patient) {
        return "/api/patients/" + patient + "/export";
    }
}
