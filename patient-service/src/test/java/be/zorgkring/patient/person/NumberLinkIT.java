package be.zorgkring.patient.person;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.Someone;
import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An account is the person's as long as the number that linked it is; undone, everything is as it was. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class NumberLinkIT {

    private final World world = World.get();

    @Test
    void aMistypedNumberThatIsPutBackLeavesNothingToTheStranger() {
        Someone rosa = Someone.withACircleOf(world, world.physician);
        Map.Entry<String, LocalDate> mistyped = World.newNumber();
        Member stranger = world.citizen(mistyped.getKey(), "Karel");
        replace(rosa.id(), mistyped.getKey(), "correction");
        as(rosa.self()).get(rosa.path()).then().statusCode(403);
        as(rosa.self())
                .header("Accept-Language", "en")
                .get("/api/me")
                .then()
                .body("patientId", nullValue())
                .body("notices", hasSize(1))
                .body("notices[0].text", containsString("was replaced"));
        as(stranger).get("/api/me").then().body("patientId", equalTo(rosa.id().toString()));

        replace(rosa.id(), rosa.self().ssin(), "correction");
        as(stranger).get(rosa.path()).then().statusCode(403);
        as(stranger).get("/api/me").then().body("patientId", nullValue());
        as(stranger).get(rosa.path()).then().statusCode(403);
        // Without another sign-in: the link of before is back.
        as(rosa.self()).get(rosa.path()).then().statusCode(200);
        as(rosa.self())
                .get("/api/me")
                .then()
                .body("patientId", equalTo(rosa.id().toString()))
                .body("notices", hasSize(0));
        as(rosa.self())
                .get(rosa.path() + "/notifications")
                .then()
                .body(
                        "items.kind",
                        contains("number-replaced", "change-proposed", "number-replaced", "change-proposed"));
        UUID own = Http.include(world.physician, inclusion(mistyped.getKey(), mistyped.getValue(), world.running));
        as(stranger).get("/api/me").then().body("patientId", equalTo(own.toString()));
    }

    @Test
    void whatTheStrangerGaveMeanwhileEndsWhenTheNumberIsPutBack() {
        Someone rosa = Someone.withACircleOf(world, world.physician);
        Member own = world.citizen(World.newNumber().getKey(), "Tom");
        give(rosa.self(), rosa, own);
        Member stranger = world.citizen(World.newNumber().getKey(), "Karel");
        Member accomplice = world.citizen(World.newNumber().getKey(), "Mark");
        replace(rosa.id(), stranger.ssin(), "correction");
        as(stranger).get("/api/me").then().body("patientId", equalTo(rosa.id().toString()));
        give(stranger, rosa, accomplice);
        for (Member each : List.of(own, accomplice)) {
            as(each).get("/api/me").then().body("mandates", hasSize(1));
            as(each).get(rosa.path()).then().statusCode(200);
        }
        replace(rosa.id(), rosa.self().ssin(), "correction");
        as(accomplice).get(rosa.path()).then().statusCode(403);
        as(accomplice).get("/api/me").then().body("mandates", hasSize(0));
        as(own).get(rosa.path()).then().statusCode(200);
        as(rosa.self()).get(rosa.path() + "/notifications").then().body("items.kind", hasItem("mandate-ended"));
    }

    private static void give(Member by, Someone person, Member mandatee) {
        post(
                        by.token(),
                        person.path() + "/mandates",
                        Map.of(
                                "kind",
                                "trusted-person",
                                "scope",
                                "read",
                                "mandatee",
                                Map.of("insz", mandatee.ssin(), "name", mandatee.name())))
                .then()
                .statusCode(201);
    }

    @Test
    void everyServiceHearsWhoseAccountItIs() {
        Someone rosa = Someone.withACircleOf(world, world.physician);
        String bis = World.newNumber().getKey();
        long before = version(rosa.id());
        replace(rosa.id(), bis, "correction");
        Received unlinked = rosa.announced(before + 1);
        assertTrue(unlinked.data().path("accountId").isNull(), unlinked.json());
        assertEquals(
                0,
                OwnDatabase.count(
                        "select count(*) from access_person where patient_id = ? and account_id is not null",
                        rosa.id()));
        replace(rosa.id(), rosa.self().ssin(), "correction");
        Received restored = rosa.announced(before + 2);
        assertEquals(rosa.self().accountId(), restored.data().path("accountId").asText());
        as(rosa.self()).get(rosa.path() + "/consent/history").then().body("items.change", hasItem("account-unlinked"));
    }

    @Test
    void whoSignsInByAFormerNumberIsNotTakenForThePersonNorForAMandatee() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        String bis = World.bisNumber(number.getValue());
        UUID id = Http.include(world.physician, inclusion(bis, number.getValue(), world.running));
        Member former = world.citizen(bis, "Rosa");
        as(former).get("/api/me").then().body("patientId", equalTo(id.toString()));
        replace(id, number.getKey(), "bis-to-register");
        as(former).get("/api/me").then().body("patientId", nullValue());
        Someone other = Someone.withACircleOf(world, world.physician);
        post(
                        other.self().token(),
                        other.path() + "/mandates",
                        Map.of(
                                "kind",
                                "trusted-person",
                                "scope",
                                "read",
                                "mandatee",
                                Map.of("insz", number.getKey(), "name", "Rosa")))
                .then()
                .statusCode(201);
        as(former).get("/api/me").then().body("mandates", hasSize(0));
        as(former).get(other.path()).then().statusCode(403);
        Member now = world.citizen(number.getKey(), "Rosa");
        as(now).get("/api/me").then().body("patientId", equalTo(id.toString())).body("mandates", hasSize(1));
    }

    @Test
    void aMergeThatIsUndoneLeavesEachAccountToItsOwnRecord() {
        Someone rosa = Someone.withACircleOf(world, world.physician);
        Someone karel = Someone.withACircleOf(world, world.physician);
        UUID merge = Managers.made(post(
                Managers.first(),
                "/api/record-merges",
                World.object("survivingId", karel.id(), "retiredId", rosa.id(), "evidence", "Seen")));
        as(karel.self()).get(rosa.path()).then().statusCode(200);
        as(karel.self())
                .get("/api/me")
                .then()
                .body("patientId", equalTo(karel.id().toString()));
        Managers.made(Http.delete(Managers.first(), "/api/record-merges/" + merge, Map.of("reason", "Two people")));
        as(karel.self()).get(rosa.path()).then().statusCode(403);
        as(rosa.self()).get(karel.path()).then().statusCode(403);
        for (Someone each : List.of(rosa, karel)) {
            as(each.self()).get(each.path()).then().statusCode(200);
            as(each.self())
                    .get("/api/me")
                    .then()
                    .body("patientId", equalTo(each.id().toString()));
        }
    }

    private static long version(UUID id) {
        return OwnDatabase.count("select version from consent where patient_id = ?", id);
    }

    private static void replace(UUID id, String insz, String reason) {
        Managers.made(post(
                Managers.first(),
                "/api/patients/" + id + "/insz-replacements",
                Map.of("insz", insz, "reason", reason, "evidence", "Extract of the register")));
    }
}
