package be.zorgkring.patient.proposal;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.delete;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.patient.support.Http;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody gets into a record, and no record changes hands, on the word of one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class FourEyesIT {

    private final World world = World.get();
    private Scene rosa;

    @BeforeEach
    void somebodyWithARecord() {
        rosa = Scene.open(world);
    }

    @Test
    void oneManagerAloneChangesNothingInAnyWay() {
        Member manager = Managers.another("Mallory", World.newNumber().getKey());
        Member accomplice = world.citizen(World.newNumber().getKey(), "Mark");
        Scene other = Scene.open(world);
        List<Supplier<Response>> ways = List.of(
                () -> mandate(manager.token(), rosa, accomplice),
                () -> number(manager.token(), rosa, accomplice.ssin()),
                () -> merge(manager.token(), other, rosa));
        for (Supplier<Response> way : ways) {
            Response proposed = way.get();
            UUID id = Managers.id(proposed);
            refused(Managers.confirm(manager, id), 403, "proposed-by-you");
            refused(Managers.decline(manager, id), 403, "proposed-by-you");
            as(accomplice).get("/api/me").then().body("patientId", nullValue()).body("mandates", equalTo(List.of()));
            as(accomplice).get(rosa.path("")).then().statusCode(403);
            rosa.get(rosa.self(), "notifications").then().body("items[0].kind", equalTo("change-proposed"));
        }
        assertEquals(3, OwnDatabase.count("""
                select count(*) from access_log where patient_id = ? and ground = 'proposed' and outcome = 'allowed'
                """, rosa.id()));
    }

    @Test
    void aSecondAccountOfTheSamePersonIsNoSecondPerson() {
        String ssin = World.newNumber().getKey();
        Member once = Managers.another("Mallory", ssin);
        Member again = Managers.another("Mallory", ssin);
        UUID id = Managers.id(
                mandate(once.token(), rosa, world.citizen(World.newNumber().getKey(), "Mark")));
        refused(Managers.confirm(again, id), 403, "proposed-by-you");
    }

    @Test
    void twoNumbersOfTheSamePersonAreNoTwoPeople() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        String bis = World.bisNumber(number.getValue());
        UUID own = Http.include(world.physician, inclusion(bis, number.getValue(), world.running));
        Managers.made(post(
                Managers.first(),
                "/api/patients/" + own + "/insz-replacements",
                Map.of("insz", number.getKey(), "reason", "bis-to-register", "evidence", "Extract of the register")));
        Member once = Managers.another("Mallory", bis);
        Member again = Managers.another("Mallory", number.getKey());
        UUID id = Managers.id(
                mandate(once.token(), rosa, world.citizen(World.newNumber().getKey(), "Mark")));
        refused(Managers.confirm(again, id), 403, "proposed-by-you");
        refused(Managers.decline(again, id), 403, "proposed-by-you");
    }

    @Test
    void whoGainsNeitherProposesNorConfirms() {
        Member manager = Managers.another("Mallory", World.newNumber().getKey());
        refused(mandate(manager.token(), rosa, manager), 403, "own-interest");
        refused(number(manager.token(), rosa, manager.ssin()), 403, "own-interest");
        UUID mandate = Managers.id(mandate(Managers.first(), rosa, manager));
        UUID number = Managers.id(number(Managers.first(), rosa, manager.ssin()));
        refused(Managers.confirm(manager, mandate), 403, "own-interest");
        refused(Managers.confirm(manager, number), 403, "own-interest");
        assertEquals(4, OwnDatabase.count("""
                select count(*) from access_log where patient_id = ? and reason = 'own-interest' and account_id = ?
                """, rosa.id(), UUID.fromString(manager.accountId())));
        rosa.get(rosa.self(), "notifications").then().body("items.kind", hasItem("change-proposed"));
    }

    @Test
    void whoGainsByTheirPlaceInTheCircleIsKnownUnderAnotherAccountToo() {
        Map.Entry<String, LocalDate> number = World.newNumber();
        Member tom = world.citizen(number.getKey(), "Tom");
        UUID own = Http.include(world.physician, inclusion(number.getKey(), number.getValue(), world.running));
        as(tom).get("/api/me").then().body("patientId", equalTo(own.toString()));
        World.circle(rosa.id(), 2, world.physician, tom);
        Object place = OwnDatabase.column(
                        "select member_id from access_member where patient_id = ? and account_id = ?",
                        rosa.id(),
                        UUID.fromString(tom.accountId()))
                .getFirst();
        Member again = Managers.another("Tom", number.getKey());
        refused(mandate(again.token(), rosa, Map.of("memberId", place.toString())), 403, "own-interest");
    }

    @Test
    void nobodyActsOnTheirOwnRecordNorOnThatOfOneTheyActFor() {
        Managers.appoint(rosa.self());
        Scene other = Scene.open(world);
        Member mark = world.citizen(World.newNumber().getKey(), "Mark");
        refused(mandate(rosa.self().token(), rosa, mark), 403, "own-interest");
        refused(merge(rosa.self().token(), other, rosa), 403, "own-interest");
        Member son = Managers.another("Tom", World.newNumber().getKey());
        Response given = rosa.post(
                rosa.self(),
                "mandates",
                Map.of(
                        "kind",
                        "trusted-person",
                        "scope",
                        "read",
                        "mandatee",
                        Map.of("insz", son.ssin(), "name", "Tom")));
        given.then().statusCode(201);
        refused(mandate(son.token(), rosa, mark), 403, "own-interest");
        refused(merge(son.token(), rosa, other), 403, "own-interest");
        // Rosa may gain by it, and he acts for her.
        refused(mandate(son.token(), other, rosa.self()), 403, "own-interest");
        // He may gain by it, and he acts for her, who is a manager too.
        refused(mandate(rosa.self().token(), other, son), 403, "own-interest");
    }

    @Test
    void whoseNumberIsNotKnownCannotBeComparedAndIsRefused() {
        Member manager = Managers.another("Nameless", "");
        refused(mandate(manager.token(), rosa, rosa.carer()), 403, "number-not-in-token");
        UUID id = Managers.id(mandate(Managers.first(), rosa, rosa.carer()));
        refused(Managers.confirm(manager, id), 403, "number-not-in-token");
        refused(Managers.decline(manager, id), 403, "number-not-in-token");
    }

    @Test
    void thePersonReadsBothNamesInTheirLogAndInTheirProposals() {
        Response proposed = mandate(Managers.first(), rosa, rosa.carer());
        UUID id = Managers.id(proposed);
        UUID made = Managers.made(proposed);
        Response log = as(rosa.self()).header("Accept-Language", "en").get(rosa.path("access-log"));
        log.then()
                .body(
                        "items.find { it.ground == 'proposed' }.text",
                        startsWith("Pieter Hermans (health data manager) proposed"))
                .body("items.find { it.ground == 'confirmed' }.who", equalTo("Eva Test (health data manager)"))
                .body(
                        "items.find { it.ground == 'confirmed' }.labels.ground",
                        equalTo("two health data managers decided on it"));
        rosa.get(rosa.self(), "proposals")
                .then()
                .body("items.proposalId", contains(id.toString()))
                .body("items[0].state", equalTo("confirmed"))
                .body("items[0].made", equalTo(made.toString()))
                .body("items[0].proposedBy.name", equalTo("Pieter Hermans"))
                .body("items[0].decidedBy.name", equalTo("Eva Test"));
        rosa.get(rosa.self(), "export").then().body("parts.proposals.proposalId", contains(id.toString()));
        rosa.get(world.nurse, "proposals").then().statusCode(403);
    }

    @Test
    void whatIsProposedIsSealedAndGoneOnceItIsDecided() {
        Member mark = world.citizen(World.newNumber().getKey(), "Mark");
        UUID id = Managers.id(mandate(Managers.first(), rosa, mark));
        Member second = Managers.second();
        as(second.token())
                .get("/api/proposals/" + id)
                .then()
                .statusCode(200)
                .body("proposed.insz", equalTo(mark.ssin()))
                .body("proposed.scope", equalTo("all"));
        assertEquals(0, OwnDatabase.count("""
                select count(*) from proposal p where proposal_id = ? and p::text like ?
                """, id, "%" + mark.ssin() + "%"));
        as(second.token()).get("/api/proposals?limit=200").then().body("items.proposalId", hasItem(id.toString()));
        Managers.decline(second, id).then().statusCode(200).body("state", equalTo("declined"));
        as(second.token())
                .get("/api/proposals/" + id)
                .then()
                .body("proposed", nullValue())
                .body("reason", equalTo("Not proven"));
        assertEquals(
                0, OwnDatabase.count("select count(*) from proposal where proposal_id = ? and sealed is not null", id));
        refused(Managers.confirm(second, id), 409, "proposal-closed");
        rosa.get(rosa.self(), "notifications").then().body("items[0].kind", equalTo("change-not-made"));
    }

    @Test
    void theProposerTakesItBackAndNobodyElseDoes() {
        UUID id = Managers.id(mandate(Managers.first(), rosa, rosa.carer()));
        refused(mandate(Managers.second().token(), rosa, rosa.carer()), 409, "already-proposed");
        String withdrawal = "/api/proposals/" + id + "/withdrawal";
        refused(post(Managers.second().token(), withdrawal, ""), 403, "not-proposed-by-you");
        post(Managers.first(), withdrawal, "").then().statusCode(200).body("state", equalTo("withdrawn"));
        refused(Managers.confirm(Managers.second(), id), 409, "proposal-closed");
        refused(Managers.confirm(Managers.second(), UUID.randomUUID()), 404, "proposal-unknown");
        as(Managers.first())
                .get("/api/proposals?limit=200")
                .then()
                .body("items.proposalId", not(hasItem(id.toString())));
    }

    @Test
    void whatNobodyConfirmsInTimeIsLetGoOf() {
        UUID id = Managers.id(mandate(Managers.first(), rosa, rosa.carer()));
        OwnDatabase.update("update proposal set expires_at = now() where proposal_id = ?", id);
        refused(Managers.confirm(Managers.second(), id), 409, "proposal-closed");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OwnDatabase.count(
                                "select count(*) from proposal where proposal_id = ? and state = 'expired' and sealed is null",
                                id)
                        == 1);
    }

    @Test
    void oneThatDoesNotOpenTakesNeitherTheListsNorTheExpiryWithIt() {
        UUID id = Managers.id(mandate(Managers.first(), rosa, rosa.carer()));
        OwnDatabase.update(
                "update proposal set sealed = set_byte(sealed, 30, 255 - get_byte(sealed, 30)) where proposal_id = ?",
                id);
        Member mark = world.citizen(World.newNumber().getKey(), "Mark");
        UUID readable = Managers.id(mandate(Managers.first(), rosa, mark));
        as(Managers.first())
                .get("/api/proposals?limit=200")
                .then()
                .statusCode(200)
                .body("items.proposalId", hasItem(readable.toString()));
        rosa.get(rosa.self(), "proposals").then().body("items.proposalId", contains(readable.toString()));
        OwnDatabase.update("update proposal set expires_at = now() where proposal_id = ?", id);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OwnDatabase.count(
                                "select count(*) from proposal where proposal_id = ? and state = 'expired'", id)
                        == 1);
        rosa.get(rosa.self(), "proposals")
                .then()
                .body("items.proposalId", contains(readable.toString(), id.toString()));
    }

    @Test
    void confirmingChecksEverythingAnewAndIsDoneOnce() {
        Member tom = world.citizen(World.newNumber().getKey(), "Tom");
        UUID id = Managers.id(mandate(Managers.first(), rosa, tom));
        rosa.post(
                        rosa.self(),
                        "mandates",
                        Map.of(
                                "kind",
                                "trusted-person",
                                "scope",
                                "read",
                                "mandatee",
                                Map.of("insz", tom.ssin(), "name", "Tom")))
                .then()
                .statusCode(201);
        refused(Managers.confirm(Managers.second(), id), 409, "already-mandated");
    }

    @Test
    void anErasedPersonLeavesNoProposal() {
        Member tom = world.citizen(World.newNumber().getKey(), "Tom");
        Managers.made(mandate(Managers.first(), rosa, tom));
        Scene other = Scene.open(world);
        UUID merged = Managers.made(merge(Managers.first(), other, rosa));
        Managers.made(delete(Managers.first(), "/api/record-merges/" + merged, Map.of("reason", "Two sisters")));
        UUID open = Managers.id(number(Managers.first(), rosa, World.newNumber().getKey()));
        rosa.post(rosa.self(), "erasures", Map.of("irreversible", true)).then().statusCode(202);
        assertEquals(0, OwnDatabase.count("select count(*) from proposal where ? = any(records)", rosa.id()));
        assertEquals(0, OwnDatabase.count("select count(*) from proposal where proposal_id = ?", open));
        other.get(other.self(), "proposals").then().body("items.kind", contains("merge-undoing", "record-merge"));
    }

    private static Response mandate(String manager, Scene person, Member mandatee) {
        return mandate(manager, person, Map.of("insz", mandatee.ssin(), "name", "Somebody"));
    }

    private static Response mandate(String manager, Scene person, Map<String, String> mandatee) {
        return post(
                manager,
                "/api/mandates",
                Map.of(
                        "patientId",
                        person.id().toString(),
                        "kind",
                        "legal-representative",
                        "scope",
                        "all",
                        "mandatee",
                        mandatee,
                        "evidence",
                        Map.of("kind", "court-order", "reference", "Leuven 2026/1")));
    }

    private static Response number(String manager, Scene person, String insz) {
        return post(
                manager,
                person.path("insz-replacements"),
                Map.of("insz", insz, "reason", "correction", "evidence", "Extract of the register"));
    }

    private static Response merge(String manager, Scene surviving, Scene retired) {
        return post(
                manager,
                "/api/record-merges",
                World.object("survivingId", surviving.id(), "retiredId", retired.id(), "evidence", "Seen"));
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:zorgkring:problem:" + code));
    }
}
