package be.zorgkring.network.testing;

import static be.zorgkring.testing.Waiting.await;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.Topics;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What every story needs: the directory filled, other services heard, people included. */
public final class Stage {

    /** A limit, not a delay: the shared topics may hold the events of many other runs, which are read first. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Map<Cast, UUID> PROFESSIONALS = new ConcurrentHashMap<>();
    private static UUID organisation;

    private Stage() {}

    /** Fills the directory, once, with the professionals of the cast. */
    public static synchronized void set() {
        if (organisation != null) {
            return;
        }
        beat();
        organisation = imported("organisations", Map.of("name", "Groep \u2116 1", "kind", "groupofnurses"));
        for (Cast one : List.of(Cast.GP, Cast.PHARMACIST, Cast.NURSE, Cast.STRANGER)) {
            PROFESSIONALS.put(
                    one,
                    imported(
                            "professionals",
                            Map.of(
                                    "nihdi",
                                    one.nihdi(),
                                    "name",
                                    one.fullName(),
                                    "role",
                                    one.role(),
                                    "organisationId",
                                    organisation)));
        }
    }

    public static UUID professional(Cast one) {
        set();
        return PROFESSIONALS.get(one);
    }

    /** Imports one item under a new reference and gives the id it got. */
    public static UUID imported(String what, Map<String, ?> item) {
        Map<String, Object> all = new HashMap<>(item);
        all.put("reference", UUID.randomUUID().toString());
        Response answer =
                as(SignIn.importerToken()).body(Map.of("items", List.of(all))).post("/api/" + what + "/imports");
        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals("created", answer.path("items[0].outcome"), answer.asString());
        return UUID.fromString(answer.path("items[0].id"));
    }

    /** A person of this cast member's account, included by the GP; their circle is open when this returns. */
    public static UUID included(Cast person) {
        set();
        UUID patient = UUID.randomUUID();
        consent(patient, person.account(), "given", 1);
        include(patient, professional(Cast.GP), UUID.randomUUID());
        await().atMost(PATIENCE)
                .until(() -> as(person.token()).get("/api/circles/" + patient).statusCode() == 200);
        await().atMost(PATIENCE)
                .until(() -> as(Cast.GP.token()).get("/api/circles/" + patient).statusCode() == 200);
        return patient;
    }

    public static void consent(UUID patient, UUID account, String sharing, int version) {
        String json = """
                {"patientId":"%s","version":%d,"accountId":"%s","sharing":{"state":"%s","since":"2026-03-02T09:15:00Z"},
                 "takingPart":[{"pilot":"zorgzaam-leuven","state":"given","since":"2026-03-02T09:15:00Z"}],
                 "exclusions":[]}
                """.formatted(patient, version, account, sharing);
        Contracts.assertValid("be.zorgkring.patient.consent-changed.v1", json);
        Topics.publish("zorgkring.consent", patient.toString(), "be.zorgkring.patient.consent-changed.v1", json);
    }

    /** @param until first instant at which it no longer holds, or null */
    public static void mandate(UUID mandate, int version, UUID patient, UUID account, String scope, Instant until) {
        String json =
                """
                {"mandateId":"%s","version":%d,"patientId":"%s","kind":"informal-carer","accountId":"%s","scope":"%s",
                 "from":"2026-03-02T09:15:00Z","until":%s,"state":"active"}
                """.formatted(mandate, version, patient, account, scope, until == null ? null : "\"" + until + "\"");
        Contracts.assertValid("be.zorgkring.patient.mandate-changed.v1", json);
        Topics.publish("zorgkring.permission", mandate.toString(), "be.zorgkring.patient.mandate-changed.v1", json);
    }

    /** Two records that turned out to be of one person, as this service knows it when this returns. */
    public static void merged(UUID retired, UUID surviving) {
        UUID merge = UUID.randomUUID();
        String json = """
                {"mergeId":"%s","version":1,"retiredId":"%s","survivingId":"%s","state":"merged","at":"2026-03-12T10:00:00Z"}
                """.formatted(merge, retired, surviving);
        Contracts.assertValid("be.zorgkring.patient.record-merged.v1", json);
        Topics.publish("zorgkring.permission", merge.toString(), "be.zorgkring.patient.record-merged.v1", json);
        await().atMost(PATIENCE)
                .until(() -> OwnDatabase.count("select count(*) from access_alias where merge_id = ?", merge) == 1);
    }

    public static void include(UUID patient, UUID includedBy, UUID eventId) {
        String json = """
                {"patientId":"%s","pilot":"zorgzaam-leuven","on":"2026-03-02","includedBy":%s,"ageBand":"75-79",
                 "sex":"female","zone":"24000","conditions":[{"system":"icd-10","code":"E11"}]}
                """.formatted(patient, includedBy == null ? "null" : "\"" + includedBy + "\"");
        Contracts.assertValid("be.zorgkring.patient.person-included.v1", json);
        Topics.publish(
                "zorgkring.patient", patient.toString(), "be.zorgkring.patient.person-included.v1", eventId, json);
    }

    /** Says, as patient-service does, that all consents and permissions up to now have been sent. */
    private static void beat() {
        List.of("zorgkring.consent", "zorgkring.permission").forEach(Stage::beat);
    }

    private static void beat(String topic) {
        for (int partition = 0; partition < 4; partition++) {
            String json = "{\"owner\":\"patient-service\",\"at\":\"" + Instant.now() + "\"}";
            ProducerRecord<String, String> beat =
                    new ProducerRecord<>(topic, partition, "heartbeat-" + partition, json);
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_type", "be.zorgkring.kernel.heartbeat.v1",
                            "ce_source", "/zorgkring/test",
                            "ce_subject", "heartbeat",
                            "ce_time", Instant.now().toString(),
                            "content-type", "application/json")
                    .forEach((name, value) -> beat.headers().add(name, value.getBytes()));
            Topics.send(beat);
        }
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification as(Cast one) {
        return as(one.token());
    }

    /** A request that creates, with a key of its own. */
    public static RequestSpecification creating(Cast one, Object body) {
        return as(one).header("Idempotency-Key", UUID.randomUUID().toString()).body(body);
    }

    /** Adds a professional as the person and gives the id of the membership. */
    public static UUID added(Cast person, UUID patient, Cast professional) {
        Response answer =
                creating(person, Map.of("nihdi", professional.nihdi())).post("/api/circles/" + patient + "/members");
        assertEquals(201, answer.statusCode(), answer.asString());
        return UUID.fromString(answer.path("memberId"));
    }

    /** Waits for an event about an aggregate; it keeps its contract. */
    public static Received published(String topic, String type, UUID subject, int version) {
        Received event = Topics.await(
                topic,
                each -> type.equals(each.type())
                        && subject.toString().equals(each.subject())
                        && each.data().path("version").asInt() == version,
                PATIENCE);
        Contracts.assertValid(type, event.json());
        return event;
    }

    /** Waits for the record of an access by this account to this person. */
    public static Received recorded(UUID patient, UUID account, String operation, String outcome) {
        Received event = Topics.await(
                "zorgkring.access",
                each -> patient.toString().equals(each.key())
                        && account.toString()
                                .equals(each.data()
                                        .path("caller")
                                        .path("accountId")
                                        .asText())
                        && operation.equals(each.data().path("operation").asText())
                        && outcome.equals(each.data().path("outcome").asText()),
                PATIENCE);
        Contracts.assertValid("be.zorgkring.access.recorded.v2", event.json());
        return event;
    }
}
