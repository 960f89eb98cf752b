package be.zorgkring.patient.merge;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of one person with two records everything is found, and changed, by the id of either. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class MergedPersonIT {

    private final World world = World.get();
    private final String manager = Managers.first();
    private Scene surviving;
    private Scene retired;

    @BeforeEach
    void twoRecords() {
        surviving = Scene.open(world);
        retired = Scene.open(world);
    }

    @Test
    void whatWasToldUnderEitherIdIsReadUnderBoth() {
        surviving.post(surviving.self(), "life-goals", Map.of("text", "to the market"));
        retired.post(retired.self(), "life-goals", Map.of("text", "see the sea"));
        schedule(surviving);
        schedule(retired);
        merge();
        for (Scene one : List.of(surviving, retired)) {
            one.get(surviving.self(), "life-goals").then().body("items", hasSize(2));
            one.get(surviving.self(), "questionnaires").then().body("items", hasSize(2));
            one.get(surviving.self(), "questionnaires/schedules").then().body("items", hasSize(2));
            one.get(surviving.self(), "export").then().body("parts.lifeGoals", hasSize(2));
            one.get(surviving.self(), "notifications").then().statusCode(200);
        }
        retired.post(surviving.self(), "life-goals", Map.of("text", "dance"))
                .then()
                .statusCode(201);
        surviving.get(surviving.self(), "life-goals").then().body("items", hasSize(3));
    }

    @Test
    void whatIsToldAsAWholeGoesOnInTheSurvivingRecord() {
        retired.put(retired.self(), "contacts", "\"0\"", phone("+32470000001"))
                .then()
                .statusCode(200);
        UUID merge = merge();
        Response told = surviving.get(surviving.self(), "contacts");
        told.then().body("phone", equalTo("+32470000001"));
        retired.put(surviving.self(), "contacts", told.header("ETag"), phone("+32470000002"))
                .then()
                .statusCode(200);
        for (Scene one : List.of(surviving, retired)) {
            one.get(surviving.self(), "contacts").then().body("phone", equalTo("+32470000002"));
            one.get(surviving.self(), "export").then().body("parts.contacts.phone", equalTo("+32470000002"));
        }
        undo(merge);
        retired.get(retired.self(), "contacts").then().body("phone", equalTo("+32470000001"));
        surviving.get(surviving.self(), "contacts").then().body("phone", equalTo("+32470000002"));
    }

    @Test
    void whatWasRefusedUnderEitherIdIsRefusedUntilThePersonSaysOtherwise() {
        answer(retired, retired.self(), "\"0\"", "refused");
        merge();
        Response now = surviving.get(surviving.self(), "participation");
        now.then().body("purposes.find { it.purpose == 'evaluation' }.state", equalTo("refused"));
        answer(retired, surviving.self(), now.header("ETag"), "given");
        for (Scene one : List.of(surviving, retired)) {
            one.get(surviving.self(), "participation")
                    .then()
                    .body("purposes.find { it.purpose == 'evaluation' }.state", equalTo("given"));
        }
        assertEquals(
                2,
                OwnDatabase.count(
                        "select count(*) from participation_purpose where state = 'given' and patient_id in (?, ?)",
                        surviving.id(),
                        retired.id()));
    }

    @Test
    void aMemberOfTheCircleIsGivenCategoriesByEitherId() {
        merge();
        Object member = OwnDatabase.column(
                        "select member_id from access_member where patient_id = ? and kind = 'carer'", surviving.id())
                .getFirst();
        String categories = "members/" + member + "/categories";
        retired.put(surviving.self(), categories, "\"0\"", Map.of("opened", List.of("conditions"), "closed", List.of()))
                .then()
                .statusCode(200);
        as(surviving.carer()).get(surviving.path("")).then().body("conditions", hasSize(2));
    }

    @Test
    void whatTheManagerLookedAtAndUndidIsInTheLogOfBothAndTheyAreTold() {
        undo(merge());
        as(manager).get("/api/record-merges?limit=1").then().statusCode(200).body("items", hasSize(1));
        for (Scene one : List.of(surviving, retired)) {
            one.get(one.self(), "notifications").then().body("items[0].kind", equalTo("record-merge-undone"));
            assertEquals(
                    2,
                    OwnDatabase.count(
                            "select count(*) from access_log where patient_id = ? and role = 'healthdatamanager'"
                                    + " and operation = 'write' and ground = 'confirmed'",
                            one.id()));
            assertEquals(
                    1,
                    OwnDatabase.count(
                            "select count(*) from access_log where patient_id = ? and role = 'healthdatamanager'"
                                    + " and operation = 'search'",
                            one.id()));
        }
    }

    private void undo(UUID merge) {
        Managers.made(as(manager)
                .contentType("application/json")
                .body(Map.of("reason", "Two sisters"))
                .delete("/api/record-merges/" + merge));
    }

    private UUID merge() {
        Response merged = post(
                manager,
                "/api/record-merges",
                Map.of(
                        "survivingId",
                        surviving.id().toString(),
                        "retiredId",
                        retired.id().toString(),
                        "evidence",
                        "seen"));
        return Managers.made(merged);
    }

    private static void schedule(Scene one) {
        one.post(one.self(), "questionnaires/schedules", Map.of("code", "daily-life", "kind", "once", "dueInDays", 14))
                .then()
                .statusCode(201);
    }

    private static void answer(Scene one, Member by, String ifMatch, String state) {
        one.put(by, "participation/purposes/evaluation", ifMatch, Map.of("state", state))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> phone(String number) {
        return Map.of("phone", number, "persons", List.of());
    }
}
