package be.zorgkring.systemtests.attack;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.People;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attacks by professionals who have no place with a person, and try to make one. */
@OnTheWholePlatform
class DoorAttacksIT {

    private static final String NURSE = "mia.dubois";
    private static final String STRANGER = "luc.lambert";
    private static final String FURTHER_PILOT = "boost";

    private final Client client;
    private final Identities identities;

    DoorAttacksIT(WholePlatform whole) {
        this.client = new Client(whole.gateway());
        this.identities = whole.identities();
    }

    @Test
    void whoHasNoPlaceIncludesNobodyWhoIsKnownAndWritesAndLearnsNothing() {
        Victim victim = Victim.make(client, identities);
        victim.exclude(STRANGER);
        int before = client.get(victim.username, victim.record())
                .body()
                .path("conditions")
                .size();
        for (String pilot : new String[] {FURTHER_PILOT, "zorgzaam-leuven"}) {
            Client.Answer answer = client.as(STRANGER, "POST", "/api/patients", victim.inclusion(pilot, "I50"));
            if (answer.status() != 202 || answer.body().toString().contains(victim.id)) {
                throw new AttackSucceeded("including " + pilot + " answered " + answer.status() + " " + answer.body());
            }
        }
        JsonNode record = client.get(victim.username, victim.record()).body();
        if (record.path("conditions").size() != before || record.toString().contains(FURTHER_PILOT)) {
            throw new AttackSucceeded("an outsider wrote into the record: " + record);
        }
        if (!client.get(victim.username, victim.record() + "/inclusion-proposals")
                .body()
                .path("items")
                .isEmpty()) {
            throw new AttackSucceeded("somebody who was shut out reaches the person");
        }
        if (!client.get(victim.username, victim.record() + "/access-log")
                .body()
                .toString()
                .contains("excluded")) {
            throw new AttackSucceeded("the try is not in the person's log");
        }
    }

    @Test
    void whomThePersonHadLeaveDoesNotComeBackByAnother() {
        Victim victim = Victim.make(client, identities);
        victim.admit(NURSE, null);
        String circle = "/api/circles/" + victim.id;
        Victim.must(
                client.as(
                        victim.username,
                        "DELETE",
                        circle + "/members/"
                                + victim.member(NURSE).path("memberId").asText(),
                        null),
                204);
        victim.isClosedTo(NURSE);
        Client.Answer added = client.as(
                Victim.GP,
                "POST",
                circle + "/members",
                Map.of("nihdi", People.load().named(NURSE).nihdi8().orElseThrow()));
        if (added.status() != 202) {
            throw new AttackSucceeded("the GP brought back whom the person had leave: " + added.status());
        }
        victim.isClosedTo(NURSE);
        client.until(victim.username, victim.record() + "/notifications", answer -> answer.body()
                .toString()
                .contains("member-proposed"));
        String proposal = client.get(victim.username, circle)
                .body()
                .path("waitingForThePerson")
                .path(0)
                .path("proposalId")
                .asText();
        Victim.refused(
                client.as(Victim.GP, "POST", circle + "/proposals/" + proposal + "/acceptance", Map.of()),
                "saying yes for the person");
        Victim.must(
                client.as(victim.username, "POST", circle + "/proposals/" + proposal + "/acceptance", Map.of()), 201);
        victim.paths().forEach(path -> client.until(NURSE, path, answer -> answer.status() == 200));
    }

    @Test
    void anEmergencyAccessThatThePersonEndedDoesNotOpenAgainAtOnce() {
        Map<String, String> wish = Map.of("reason", "life-threatening", "text", "Unresponsive on arrival (invented)");
        Victim victim = Victim.make(client, identities);
        String emergencies = victim.record() + "/emergency-accesses";
        Client.Answer opened = client.as(STRANGER, "POST", emergencies, wish);
        Victim.must(opened, 201);
        Victim.must(
                client.as(
                        victim.username,
                        "DELETE",
                        emergencies + "/"
                                + opened.body().path("emergencyAccessId").asText(),
                        null),
                204);
        for (int i = 0; i < 2; i++) {
            Client.Answer again = client.as(STRANGER, "POST", emergencies, wish);
            if (again.status() != 403 || !again.code().equals("emergency-access-held-back")) {
                throw new AttackSucceeded("it opened again: " + again.status() + " " + again.body());
            }
        }
        victim.isClosedTo(STRANGER);
    }
}
