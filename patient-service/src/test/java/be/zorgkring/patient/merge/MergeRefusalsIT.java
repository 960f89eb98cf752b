package be.zorgkring.patient.merge;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.delete;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is no merge, and who makes none. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class MergeRefusalsIT extends Merging {

    @Test
    void aMergeIsNeverMoreThanOneStepAway() {
        Known a = known();
        Known b = known();
        Known c = known();
        merged(a, b);
        refused(merge(a, b), 409, "record-retired");
        refused(merge(b, a), 409, "record-retired");
        refused(merge(c, b), 409, "record-retired");
        refused(merge(b, c), 409, "record-retired");
        refused(merge(c, a), 409, "merge-chain");
        merged(a, c);
        show(a.self(), a.id()).then().body("formerIds", containsInAnyOrder(b.id().toString(), c.id().toString()));
    }

    @Test
    void ofMergesAtTheSameMomentNoneMakesAChainOrACircle() {
        Known a = known();
        Known b = known();
        Known c = known();
        List<Integer> statuses = Stream.of(List.of(a, b), List.of(b, a), List.of(b, c), List.of(c, a))
                .map(pair -> CompletableFuture.supplyAsync(
                        () -> merge(pair.get(0), pair.get(1)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertTrue(statuses.contains(200), statuses.toString());
        assertEquals(0, OwnDatabase.count("""
                select count(*) from access_alias x join access_alias y on x.surviving_id = y.retired_id
                where x.merged and y.merged
                """));
    }

    @Test
    void whatDoesNotExistOrWasUndoneIsRefused() {
        Known surviving = known();
        Known retired = known();
        refused(post(manager, "/api/record-merges", body(surviving.id(), UUID.randomUUID())), 404, "record-unknown");
        post(manager, "/api/record-merges", body(surviving.id(), surviving.id()))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/retiredId"));
        refused(undo(UUID.randomUUID()), 404, "merge-unknown");
        UUID mergeId = merged(surviving, retired);
        delete(manager, "/api/record-merges/" + mergeId, Map.of()).then().statusCode(400);
        undo(mergeId).then().statusCode(200);
        refused(undo(mergeId), 409, "merge-undone");
        as(manager)
                .get("/api/record-merges?limit=1")
                .then()
                .statusCode(200)
                .body("items.mergeId", contains(mergeId.toString()))
                .body("items.state", contains("undone"));
    }

    @Test
    void nobodyButAHealthDataManagerMerges() {
        Known surviving = known();
        for (String token : List.of(
                surviving.self().token(),
                world.physician.token(),
                SignIn.accessToken("olga.peters"),
                SignIn.accessToken("nora.desmet"))) {
            refused(
                    post(token, "/api/record-merges", body(surviving.id(), UUID.randomUUID())),
                    403,
                    "role-not-permitted");
            refused(as(token).get("/api/record-merges"), 403, "role-not-permitted");
            refused(
                    delete(token, "/api/record-merges/" + UUID.randomUUID(), Map.of("reason", "x")),
                    403,
                    "role-not-permitted");
        }
    }
}
