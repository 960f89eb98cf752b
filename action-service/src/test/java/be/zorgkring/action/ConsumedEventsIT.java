package be.zorgkring.action;

import static be.zorgkring.testing.Waiting.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import be.zorgkring.kernel.event.Inbox;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConsumedEventsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final Map<String, String> CONSUMED = Map.ofEntries(
            Map.entry("be.zorgkring.patient.consent-changed.v1", "zorgkring.consent"),
            Map.entry("be.zorgkring.patient.mandate-changed.v1", "zorgkring.permission"),
            Map.entry("be.zorgkring.patient.emergency-access-changed.v1", "zorgkring.permission"),
            Map.entry("be.zorgkring.patient.categories-changed.v1", "zorgkring.permission"),
            Map.entry("be.zorgkring.patient.record-merged.v1", "zorgkring.permission"),
            Map.entry("be.zorgkring.patient.participation-changed.v1", "zorgkring.permission"),
            Map.entry("be.zorgkring.patient.erasure-requested.v1", "zorgkring.erasure"),
            Map.entry("be.zorgkring.network.circle-changed.v1", "zorgkring.circle"),
            Map.entry("be.zorgkring.network.professional-changed.v1", "zorgkring.directory"),
            Map.entry("be.zorgkring.network.organisation-changed.v1", "zorgkring.directory"),
            Map.entry("be.zorgkring.network.pilot-changed.v1", "zorgkring.pilot"),
            Map.entry("be.zorgkring.kernel.heartbeat.v1", "zorgkring.circle"));

    @Inject
    Inbox inbox;

    @Inject
    Pool pool;

    @Test
    void theseAreTheTypesThatTheServiceReads() {
        assertTrue(inbox.types().containsAll(CONSUMED.keySet()), inbox.types().toString());
        assertTrue(CONSUMED.keySet().containsAll(inbox.types()), inbox.types().toString());
        assertTrue(Contracts.types().containsAll(CONSUMED.keySet()));
    }

    @Test
    void theGoldenExampleOfEveryConsumedEventIsRead() {
        List<IncomingEvent> examples = CONSUMED.entrySet().stream()
                .map(entry -> event(UUID.randomUUID(), entry.getKey(), entry.getValue(), example(entry.getKey())))
                .toList();
        take(examples);
        String patient =
                new JsonObject(Contracts.example("be.zorgkring.network.circle-changed.v1")).getString("patientId");
        assertEquals(3, number("select count(*) from access_member where patient_id = '" + patient + "'"));
    }

    @Test
    void aReplayedEventHasOneEffectAndOldNewsHasNone() {
        String code = "pilot-" + UUID.randomUUID();
        IncomingEvent second = pilot(code, 2, "continued");
        take(List.of(second));
        take(List.of(second, second));
        take(List.of(pilot(code, 1, "running")));
        assertEquals(
                1, number("select count(*) from known_pilot where status = 'continued' and code = '" + code + "'"));
        assertEquals(1, number("select count(*) from consumed_event where event_id = '" + second.id() + "'"));
    }

    @Test
    void theSameStateFillsInWhatAReleaseBeforeDidNotKeep() {
        String code = "pilot-" + UUID.randomUUID();
        take(List.of(pilot(code, 2, "continued")));
        OwnDatabase.update("update known_pilot set from_day = null, until_day = null where code = ?", code);
        String kept = "select count(*) from known_pilot where code = '" + code
                + "' and from_day = date '2018-01-01' and until_day = date '2032-12-31'";
        assertEquals(0, number(kept));
        take(List.of(pilot(code, 2, "continued")));
        assertEquals(1, number(kept));
    }

    @Test
    void ofWhatAPersonSaidToActionsTheNewestCounts() {
        UUID patient = UUID.randomUUID();
        UUID action = UUID.randomUUID();
        take(List.of(participation(patient, 2, action, "withdrawn")));
        take(List.of(participation(patient, 1, action, "given")));
        String declined = "select count(*) from declined_action where patient_id = '%s' and '%s' = any (actions)"
                .formatted(patient, action);
        assertEquals(1, number(declined));
        take(List.of(participation(patient, 3, action, "given")));
        assertEquals(0, number(declined));
    }

    @Test
    void theRuntimeRoleMayNotAlterTables() {
        var refused = pool.query("alter table task add column surprise text")
                .execute()
                .onItem()
                .transform(rows -> "altered")
                .onFailure()
                .recoverWithItem(failure -> "refused")
                .await()
                .atMost(SOON);
        assertEquals("refused", refused);
    }

    @Test
    void aWithdrawalIsInForceWithinSeconds() {
        Scene scene = Scene.open();
        scene.consent("withdrawn", "given");
        await().atMost(SOON).until(() -> Http.as(Cast.NURSE).get(scene.plan()).statusCode() == 403);
        assertEquals(200, Http.as(Cast.PERSON).get(scene.plan()).statusCode());
        assertEquals(
                Set.of(403), Set.of(Http.as(Cast.PHARMACIST).get(scene.plan()).statusCode()));
    }

    private static IncomingEvent participation(UUID patient, int version, UUID action, String state) {
        JsonObject said = new JsonObject()
                .put("actionId", action.toString())
                .put("state", state)
                .put("since", "2026-03-10T18:02:11.482Z");
        String json = new JsonObject(Contracts.example("be.zorgkring.patient.participation-changed.v1"))
                .put("patientId", patient.toString())
                .put("version", version)
                .put("actions", new JsonArray().add(said))
                .encode();
        return event(UUID.randomUUID(), "be.zorgkring.patient.participation-changed.v1", "zorgkring.permission", json);
    }

    private static IncomingEvent pilot(String code, int version, String status) {
        String json = new JsonObject(Contracts.example("be.zorgkring.network.pilot-changed.v1"))
                .put("pilotId", UUID.nameUUIDFromBytes(code.getBytes(UTF_8)).toString())
                .put("code", code)
                .put("version", version)
                .put("status", status)
                .encode();
        return event(UUID.randomUUID(), "be.zorgkring.network.pilot-changed.v1", "zorgkring.pilot", json);
    }

    /** Numbers that are unique in the world are replaced: the topics are shared with tests that use the example too. */
    private static String example(String type) {
        JsonObject example = new JsonObject(Contracts.example(type));
        if (example.containsKey("clientId")) {
            example.put("clientId", UUID.randomUUID().toString());
        }
        if (example.containsKey("nihdi")) {
            example.put("nihdi", "99" + UUID.randomUUID().toString().substring(0, 6));
        }
        return example.encode();
    }

    private static IncomingEvent event(UUID id, String type, String topic, String json) {
        return new IncomingEvent(id, type, "subject", Instant.now(), topic, 0, json.getBytes(UTF_8));
    }

    private void take(List<IncomingEvent> events) {
        inbox.effect(events).await().atMost(SOON);
    }

    private long number(String sql) {
        return pool.query(sql)
                .execute()
                .map(rows -> rows.iterator().next().getLong(0))
                .await()
                .atMost(SOON);
    }
}
