package be.zorgkring.testing.sweep;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Identities.Citizen;
import be.zorgkring.parts.identity.Invented;
import be.zorgkring.parts.identity.People;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.sweep.Wire.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** An invented person with a circle, and everybody who may ask about them. */
final class Scene {

    static final String PERSON = "the person";

    private static final String GP = "general practitioner in the circle";
    private static final String CARER = "carer";
    private static final String MANDATEE = "mandatee";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int MOST_WAITS = 20;

    private final Wire wire;
    private final Map<String, Supplier<String>> tokens = new LinkedHashMap<>();
    private final Known known;

    private Scene(Wire wire, Identities identities, ObjectNode inclusion) {
        this.wire = wire;
        Citizen person = identities.invent(Invented.SWEEP, "Rosa", "Verzonnen");
        Citizen mandatee = identities.invent(Invented.SWEEP, "Eva", "Verzonnen");
        everybody(person, mandatee, identities.invent(Invented.SWEEP, "Tom", "Verzonnen"));
        ObjectNode body = inclusion.deepCopy();
        body.put("insz", person.insz()).put("birthDate", person.birthDate().toString());
        String record = must(GP, "/api/patients", body).header("location");
        known = new Known(record.substring(record.lastIndexOf('/') + 1), person.insz());
        must(PERSON, "/api/me", null);
        awaitReading();
        circle(mandatee);
    }

    static Scene make(Wire wire, Identities identities, ObjectNode inclusion) {
        return new Scene(wire, identities, inclusion);
    }

    private void everybody(Citizen person, Citizen mandatee, Citizen carer) {
        tokens.put(PERSON, () -> SignIn.accessToken(person.username()));
        tokens.put(MANDATEE, () -> SignIn.accessToken(mandatee.username()));
        tokens.put(GP, () -> SignIn.accessToken("an.peeters"));
        tokens.put("nurse in the circle", () -> SignIn.accessToken("mia.dubois"));
        tokens.put(CARER, () -> SignIn.accessToken(carer.username()));
        tokens.put("physician outside the circle", () -> SignIn.accessToken("luc.lambert"));
        tokens.putAll(Duties.tokens());
    }

    private void circle(Citizen mandatee) {
        String circle = known.filled("/api/circles/$circles");
        known.created(must(PERSON, circle + "/members", JSON.objectNode().put("nihdi", nihdi("mia.dubois"))));
        ObjectNode invitation = JSON.objectNode().put("relationship", "son").put("label", "Tom");
        JsonNode invited =
                Judge.read(must(PERSON, circle + "/invitations", invitation).body());
        must(
                CARER,
                "/api/invitations/acceptances",
                JSON.objectNode().put("code", invited.path("code").asText()));
        ObjectNode mandate = JSON.objectNode().put("kind", "trusted-person").put("scope", "all");
        mandate.putObject("mandatee").put("insz", mandatee.insz()).put("name", "Eva");
        must(PERSON, known.filled("/api/patients/$patients/mandates"), mandate);
        must(MANDATEE, "/api/me", null);
    }

    Known known() {
        return known;
    }

    List<String> callers() {
        return List.copyOf(tokens.keySet());
    }

    /** Waits where the gateway's pace is kept, for that is no answer to what was asked. */
    Reply send(String caller, Request request) {
        for (int i = 0; i < MOST_WAITS; i++) {
            Reply reply = wire.send(request, tokens.get(caller).get());
            if (reply.status() != 429 || !reply.body().contains("rate-limited")) {
                return reply;
            }
            pause();
        }
        return Reply.none("the pace of " + caller + " never comes back");
    }

    String etag(Request request, String caller) {
        return request.etag(read -> send(caller, read));
    }

    /** Those services in which the person does not read their own record. */
    List<String> closedToThePerson() {
        List<String> closed = new ArrayList<>();
        for (String path : known.records()) {
            Reply reply = send(PERSON, Request.get(path));
            if (reply.status() != 200) {
                closed.add("GET " + path + " is answered " + reply.status() + " " + reply.body());
            }
        }
        return closed;
    }

    private void awaitReading() {
        Instant end = Instant.now().plus(PATIENCE);
        for (List<String> closed = closedToThePerson(); !closed.isEmpty(); closed = closedToThePerson()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("somebody who was included does not read their record: " + closed);
            }
            pause();
        }
    }

    private Reply must(String caller, String path, JsonNode body) {
        Request request = body == null
                ? Request.get(path)
                : new Request("POST", path, Map.of(), "", List.of("Accept: application/json"), body.toString())
                        .withHeader("Content-Type", "application/json")
                        .withHeader("Idempotency-Key", UUID.randomUUID().toString());
        Reply reply = send(caller, request);
        if (!reply.isSuccess()) {
            throw new IllegalStateException(request + " as " + caller + ": " + reply.status() + " " + reply.body());
        }
        return reply;
    }

    static String nihdi(String username) {
        return People.load().named(username).nihdi8().orElseThrow();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
