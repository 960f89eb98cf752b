package be.zorgkring.systemtests.attack;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Identities.Citizen;
import be.zorgkring.parts.identity.Invented;
import be.zorgkring.parts.identity.People;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A new invented person with a record, an account and a circle; their GP is An Peeters. */
final class Victim {

    static final String GP = "an.peeters";

    private static final Map<String, String> LABELS =
            Map.of("E11", "Diabetes mellitus type 2", "F32", "Depressive episode", "I50", "Heart failure");

    final String id;
    final String username;
    final String insz;
    private final LocalDate birthDate;
    private final Client client;

    private Victim(Client client, String id, String username, String insz, LocalDate birthDate) {
        this.client = client;
        this.id = id;
        this.username = username;
        this.insz = insz;
        this.birthDate = birthDate;
    }

    static Victim make(Client client, Identities identities) {
        Citizen vera = identities.invent(Invented.ATTACK, "Vera", "Verzonnen");
        Client.Answer included = include(client, vera);
        Victim victim = new Victim(client, included.locationId(), vera.username(), vera.insz(), vera.birthDate());
        must(client.get(victim.username, "/api/me"), 200);
        for (String path : victim.paths()) {
            client.until(victim.username, path, answer -> answer.status() == 200);
            client.until(GP, path, answer -> answer.status() == 200);
        }
        return victim;
    }

    /** Their GP includes them, with two illnesses. */
    static Client.Answer include(Client client, Citizen vera) {
        Client.Answer included = client.as(
                GP, "POST", "/api/patients", inclusion(vera.insz(), vera.birthDate(), "zorgzaam-leuven", "E11", "F32"));
        must(included, 201);
        return included;
    }

    /** A body that includes them, with conditions by their ICD-10 code. */
    Map<String, Object> inclusion(String pilot, String... conditions) {
        return inclusion(insz, birthDate, pilot, conditions);
    }

    private static Map<String, Object> inclusion(String insz, LocalDate birthDate, String pilot, String... conditions) {
        return Map.of(
                "insz", insz,
                "name", Map.of("given", List.of("Vera"), "family", "Verzonnen"),
                "birthDate", birthDate.toString(),
                "sex", "female",
                "municipality", Map.of("nis", "24062", "name", "Leuven"),
                "languages", List.of("nl"),
                "conditions",
                        Stream.of(conditions)
                                .map(code -> Map.of("system", "icd-10", "code", code, "label", LABELS.get(code)))
                                .toList(),
                "pilot", pilot,
                "consent",
                        Map.of(
                                "sharing", "given",
                                "takingPart", "given",
                                "method", "eid",
                                "at", Instant.now().toString()));
    }

    String record() {
        return "/api/patients/" + id;
    }

    /** The record in each of the three services that hold one. */
    List<String> paths() {
        return List.of(record(), "/api/circles/" + id, "/api/plans/" + id);
    }

    /** Brings a professional of the demo in, and waits until all services let them in. */
    void admit(String professional, Instant until) {
        String nihdi = People.load().named(professional).nihdi8().orElseThrow();
        Object body = until == null ? Map.of("nihdi", nihdi) : Map.of("nihdi", nihdi, "until", until.toString());
        must(client.as(username, "POST", "/api/circles/" + id + "/members", body), 201);
        paths().forEach(path -> client.until(professional, path, answer -> answer.status() == 200));
    }

    /** Shuts a professional of the demo out of the record. */
    void exclude(String professional) {
        String nihdi = People.load().named(professional).nihdi8().orElseThrow();
        must(
                client.as(username, "POST", record() + "/exclusions", Map.of("kind", "professional", "nihdi", nihdi)),
                201);
    }

    /** Invites somebody as an informal carer, who accepts. */
    void invite(String carer) {
        Client.Answer invitation = client.as(
                username,
                "POST",
                "/api/circles/" + id + "/invitations",
                Map.of("relationship", "son", "label", "mijn zoon"));
        must(invitation, 201);
        must(
                client.as(
                        carer,
                        "POST",
                        "/api/invitations/acceptances",
                        Map.of("code", invitation.body().path("code").asText())),
                201);
        paths().forEach(path -> client.until(carer, path, answer -> answer.status() == 200));
    }

    /** A professional in the circle, as the person sees them. */
    JsonNode member(String professional) {
        String lastName = People.load().named(professional).lastName();
        for (JsonNode member : client.get(username, "/api/circles/" + id).body().path("members")) {
            if (member.path("name").asText().contains(lastName)) {
                return member;
            }
        }
        throw new IllegalStateException("no " + professional + " in the circle");
    }

    /** Fails when somebody gets in anywhere, now or as soon as the services have heard. */
    void isClosedTo(String attacker) {
        paths().forEach(path -> client.until(attacker, path, answer -> answer.status() == 403));
        for (String path : paths()) {
            refused(client.get(attacker, path), path);
        }
    }

    static void refused(Client.Answer answer, String what) {
        if (answer.status() != 403 || !answer.code().equals("access-refused")) {
            throw new AttackSucceeded(what + " answered " + answer.status() + " " + answer.body());
        }
    }

    static void must(Client.Answer answer, int status) {
        if (answer.status() != status) {
            throw new IllegalStateException("expected " + status + ", found " + answer.status() + " " + answer.body());
        }
    }
}
