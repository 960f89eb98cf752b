package be.zorgkring.action.access;

import be.zorgkring.kernel.event.EventHandler.IncomingEvent;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;

/** A history of one person and those around them, made by chance: states of every aggregate, one version after the other. */
final class Chance {

    static final String CONSENT = "be.zorgkring.patient.consent-changed.v1";
    static final String CIRCLE = "be.zorgkring.network.circle-changed.v1";
    static final String PROFESSIONAL = "be.zorgkring.network.professional-changed.v1";
    static final String ORGANISATION = "be.zorgkring.network.organisation-changed.v1";
    static final String MANDATE = "be.zorgkring.patient.mandate-changed.v1";
    static final String EMERGENCY = "be.zorgkring.patient.emergency-access-changed.v1";
    static final String CATEGORIES = "be.zorgkring.patient.categories-changed.v1";

    private static final int MOST_VERSIONS = 4;

    /** One state of one aggregate. */
    record Told(String type, String aggregate, int version, JsonObject data) {

        IncomingEvent event() {
            return new IncomingEvent(
                    UUID.randomUUID(),
                    type,
                    aggregate,
                    Instant.now(),
                    "zorgkring.test",
                    0,
                    data.encode().getBytes(StandardCharsets.UTF_8));
        }
    }

    final UUID patient = UUID.randomUUID();
    final UUID self = UUID.randomUUID();
    final UUID nurse = UUID.randomUUID();
    final UUID physician = UUID.randomUUID();
    final UUID organisation = UUID.randomUUID();
    final UUID carer = UUID.randomUUID();
    final UUID mandatee = UUID.randomUUID();
    final UUID member = UUID.randomUUID();
    final String nurseNumber = number();
    final String physicianNumber = number();
    final String client = "client-" + UUID.randomUUID();

    private final Random random;
    private final Instant now;

    Chance(long seed, Instant now) {
        this.random = new Random(seed);
        this.now = now;
    }

    /** In any order, some twice: what redelivery, rebalancing and partitions make of it. */
    List<Told> history() {
        List<Told> all = new ArrayList<>();
        all.add(new Told(ORGANISATION, organisation.toString(), 1, organisation()));
        all.add(new Told(
                PROFESSIONAL, physician.toString(), 1, professional(physician, physicianNumber, "persphysician")));
        all.addAll(versions(CONSENT, patient, version -> consent()));
        all.addAll(versions(CIRCLE, patient, version -> circle()));
        all.addAll(versions(PROFESSIONAL, nurse, version -> professional(nurse, nurseNumber, "persnurse")
                .put("suspended", random.nextInt(4) == 0)));
        all.addAll(versions(MANDATE, UUID.randomUUID(), version -> mandate()));
        all.addAll(versions(EMERGENCY, UUID.randomUUID(), version -> emergency()));
        all.addAll(versions(CATEGORIES, member, version -> categories()));
        List<Told> told = new ArrayList<>(all);
        all.stream().filter(each -> random.nextInt(3) == 0).forEach(told::add);
        Collections.shuffle(told, random);
        return told;
    }

    private List<Told> versions(String type, UUID aggregate, IntFunction<JsonObject> state) {
        List<Told> versions = new ArrayList<>();
        int last = 1 + random.nextInt(MOST_VERSIONS);
        for (int version = 1; version <= last; version++) {
            JsonObject data = state.apply(version).put("version", version);
            if (type.equals(MANDATE)) {
                data.put("mandateId", aggregate.toString());
            } else if (type.equals(EMERGENCY)) {
                data.put("emergencyAccessId", aggregate.toString());
            }
            versions.add(new Told(type, aggregate.toString(), version, data));
        }
        return versions;
    }

    private JsonObject consent() {
        JsonArray exclusions = new JsonArray();
        if (random.nextInt(4) == 0) {
            exclusions.add(exclusion("professional", nurse, null, null));
        }
        if (random.nextInt(6) == 0) {
            exclusions.add(exclusion("organisation", null, organisation, null));
        }
        if (random.nextInt(6) == 0) {
            exclusions.add(exclusion("profession", null, null, "persphysician"));
        }
        String sharing = random.nextInt(3) > 0 ? "given" : random.nextBoolean() ? "withdrawn" : "deceased";
        return new JsonObject()
                .put("patientId", patient.toString())
                .put("accountId", self.toString())
                .put("sharing", new JsonObject().put("state", sharing).put("since", now.toString()))
                .put("takingPart", new JsonArray())
                .put("exclusions", exclusions);
    }

    private static JsonObject exclusion(String kind, UUID professional, UUID organisation, String profession) {
        return new JsonObject()
                .put("exclusionId", UUID.randomUUID().toString())
                .put("kind", kind)
                .put("professionalId", text(professional))
                .put("organisationId", text(organisation))
                .put("profession", profession)
                .put("since", "2026-01-01T00:00:00Z");
    }

    private JsonObject circle() {
        JsonArray members = new JsonArray();
        if (random.nextInt(4) > 0) {
            members.add(period(new JsonObject()
                    .put("memberId", member.toString())
                    .put("kind", "professional")
                    .put("professionalId", nurse.toString())
                    .putNull("accountId")
                    .put("organisationId", organisation.toString())
                    .put("role", "persnurse")));
        }
        if (random.nextInt(4) > 0) {
            members.add(period(new JsonObject()
                    .put("memberId", UUID.randomUUID().toString())
                    .put("kind", "carer")
                    .putNull("professionalId")
                    .put("accountId", carer.toString())
                    .putNull("organisationId")
                    .put("role", "perscaregiver")));
        }
        return new JsonObject()
                .put("patientId", patient.toString())
                .put("circleId", patient.toString())
                .put("members", members);
    }

    private JsonObject mandate() {
        return period(new JsonObject()
                .put("patientId", patient.toString())
                .put("kind", "trusted-person")
                .put("accountId", mandatee.toString())
                .put("scope", List.of("read", "decide", "all").get(random.nextInt(3)))
                .put("state", random.nextInt(3) == 0 ? "revoked" : "active"));
    }

    private JsonObject emergency() {
        return new JsonObject()
                .put("patientId", patient.toString())
                .put("professionalId", physician.toString())
                .putNull("organisationId")
                .put("reason", "life-threatening")
                .put("from", now.minusSeconds(600).toString())
                .put(
                        "until",
                        now.plusSeconds(random.nextInt(4) == 0 ? -60 : 600).toString())
                .put("state", random.nextInt(4) == 0 ? "closed" : "open");
    }

    private JsonObject categories() {
        return new JsonObject()
                .put("memberId", member.toString())
                .put("patientId", patient.toString())
                .put("opened", new JsonArray())
                .put("closed", random.nextInt(4) == 0 ? new JsonArray().add("care-plan") : new JsonArray());
    }

    /** Now, over, or not yet. */
    private JsonObject period(JsonObject state) {
        int kind = random.nextInt(5);
        return state.put("from", now.plusSeconds(kind == 0 ? 600 : -6000).toString())
                .put(
                        "until",
                        kind == 1
                                ? now.minusSeconds(1).toString()
                                : kind == 2 ? now.plusSeconds(900).toString() : null);
    }

    private JsonObject professional(UUID id, String number, String role) {
        return new JsonObject()
                .put("professionalId", id.toString())
                .put("version", 1)
                .put("nihdi", number)
                .put("name", "Invented")
                .put("role", role)
                .putNull("organisationId")
                .put("suspended", false);
    }

    private JsonObject organisation() {
        return new JsonObject()
                .put("organisationId", organisation.toString())
                .put("version", 1)
                .put("name", "Invented")
                .put("kind", "orghospital")
                .put("clientId", client);
    }

    private static String number() {
        return "x" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
