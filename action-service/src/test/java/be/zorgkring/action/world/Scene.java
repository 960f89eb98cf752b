package be.zorgkring.action.world;

import static be.zorgkring.testing.Waiting.await;

import be.zorgkring.action.world.Cast.Player;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.Topics;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person and their circle, told to the service over the topics as their owners would. */
public final class Scene {

    public static final String PILOT = "zorgzaam-leuven";

    private static final String SINCE = "2026-01-05T09:00:00Z";
    private static final Duration SOON = Duration.ofSeconds(120);

    public final UUID patientId = UUID.randomUUID();

    private final List<JsonObject> members = new ArrayList<>();
    private int circleVersion;
    private int consentVersion;
    private int participationVersion;

    /** Everybody but the stranger is in the circle; the person shares and takes part in the pilot. */
    public static Scene open() {
        Scene scene = empty();
        scene.join(Cast.PHYSICIAN);
        scene.join(Cast.PHARMACIST);
        scene.join(Cast.NURSE);
        scene.join(Cast.CARER);
        scene.tellCircle();
        scene.known(Cast.PHYSICIAN, Cast.PHARMACIST, Cast.NURSE, Cast.CARER);
        return scene;
    }

    /** A person with consents and nobody around them. */
    public static Scene empty() {
        Heartbeats.start();
        Scene scene = new Scene();
        tellPilot();
        List.of(Cast.PHYSICIAN, Cast.PHARMACIST, Cast.NURSE, Cast.STRANGER).forEach(Scene::tellProfessional);
        scene.consent("given", "given");
        scene.known(Cast.PERSON);
        return scene;
    }

    public String plan() {
        return "/api/plans/" + patientId;
    }

    public UUID join(Player player) {
        UUID member = UUID.randomUUID();
        members.add(new JsonObject()
                .put("memberId", member.toString())
                .put("kind", player.professionalId() == null ? "carer" : "professional")
                .put("professionalId", text(player.professionalId()))
                .put("accountId", player.professionalId() == null ? text(player.accountId()) : null)
                .putNull("organisationId")
                .put("role", player.professionalId() == null ? "perscaregiver" : player.role())
                .put("from", SINCE)
                .putNull("until"));
        return member;
    }

    public void leave(Player player) {
        members.removeIf(member -> text(player.professionalId()) != null
                && text(player.professionalId()).equals(member.getString("professionalId")));
        tellCircle();
    }

    public void tellCircle() {
        circleVersion++;
        Topics.publish(
                "zorgkring.circle",
                patientId.toString(),
                "be.zorgkring.network.circle-changed.v1",
                new JsonObject()
                        .put("patientId", patientId.toString())
                        .put("circleId", patientId.toString())
                        .put("version", circleVersion)
                        .put("members", new JsonArray(List.copyOf(members)))
                        .encode());
    }

    public void consent(String sharing, String takingPart) {
        consentVersion++;
        Topics.publish(
                "zorgkring.consent",
                patientId.toString(),
                "be.zorgkring.patient.consent-changed.v1",
                new JsonObject()
                        .put("patientId", patientId.toString())
                        .put("version", consentVersion)
                        .put("accountId", Cast.PERSON.accountId().toString())
                        .put("sharing", state(sharing))
                        .put("takingPart", new JsonArray().add(state(takingPart).put("pilot", PILOT)))
                        .put("exclusions", new JsonArray())
                        .encode());
    }

    /** Lets somebody act on behalf of the person, by a mandate of which it gives the id. */
    public UUID mandate(Player mandatee, String scope) {
        UUID mandate = UUID.randomUUID();
        String state = new JsonObject()
                .put("mandateId", mandate.toString())
                .put("version", 1)
                .put("patientId", patientId.toString())
                .put("kind", "informal-carer")
                .put("accountId", text(mandatee.accountId()))
                .put("scope", scope)
                .put("from", SINCE)
                .putNull("until")
                .put("state", "active")
                .encode();
        Contracts.assertValid("be.zorgkring.patient.mandate-changed.v1", state);
        Topics.publish("zorgkring.permission", mandate.toString(), "be.zorgkring.patient.mandate-changed.v1", state);
        return mandate;
    }

    public void participation(UUID action, String state) {
        participationVersion++;
        Topics.publish(
                "zorgkring.permission",
                patientId.toString(),
                "be.zorgkring.patient.participation-changed.v1",
                new JsonObject()
                        .put("patientId", patientId.toString())
                        .put("version", participationVersion)
                        .put("purposes", new JsonArray())
                        .put("actions", new JsonArray().add(state(state).put("actionId", action.toString())))
                        .encode());
    }

    /** Waits until the service lets these people read the plan. */
    public void known(Player... players) {
        for (Player player : players) {
            await().atMost(SOON).until(() -> Http.as(player).get(plan()).statusCode() == 200);
        }
    }

    /** Waits until the service no longer lets this one read the plan. */
    public void unknown(Player player) {
        await().atMost(SOON).until(() -> Http.as(player).get(plan()).statusCode() == 403);
    }

    private static void tellPilot() {
        Topics.publish(
                "zorgkring.pilot",
                PILOT,
                "be.zorgkring.network.pilot-changed.v1",
                new JsonObject()
                        .put(
                                "pilotId",
                                UUID.nameUUIDFromBytes(PILOT.getBytes(StandardCharsets.UTF_8))
                                        .toString())
                        .put("version", 1)
                        .put("code", PILOT)
                        .put("name", "Zorgzaam Leuven")
                        .put("status", "running")
                        .put("from", "2018-01-01")
                        .putNull("until")
                        .encode());
    }

    private static void tellProfessional(Player player) {
        Topics.publish(
                "zorgkring.directory",
                player.professionalId().toString(),
                "be.zorgkring.network.professional-changed.v1",
                new JsonObject()
                        .put("professionalId", player.professionalId().toString())
                        .put("version", 1)
                        .put("nihdi", player.nihdi8())
                        .put("name", "Test Persoon")
                        .put("role", player.role())
                        .putNull("organisationId")
                        .put("suspended", false)
                        .encode());
    }

    private static JsonObject state(String state) {
        return new JsonObject().put("state", state).put("since", SINCE);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
