package be.zorgkring.systemtests.attack;

import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Identities.Citizen;
import be.zorgkring.parts.identity.Invented;
import be.zorgkring.parts.identity.People;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attacks by those whose duty it is to look after records. */
@OnTheWholePlatform
class DutyAttacksIT {

    private static final String MANAGER = "pieter.hermans";
    private static final String SECOND_MANAGER = "eva.lemmens";

    private final Client client;
    private final Identities identities;

    DutyAttacksIT(WholePlatform whole) {
        this.client = new Client(whole.gateway());
        this.identities = whole.identities();
    }

    @Test
    void oneHealthDataManagerAloneTakesOverNoRecordInNoneOfThreeWays() {
        Victim victim = Victim.make(client, identities);
        Victim accomplice = Victim.make(client, identities);
        String manager = People.load().named(MANAGER).ssin();
        Map<String, Object> ownMandate = mandate(victim, manager);
        Map<String, Object> ownNumber = number(manager);
        refused(client.as(MANAGER, "POST", "/api/mandates", ownMandate), "own-interest");
        refused(client.as(MANAGER, "POST", victim.record() + "/insz-replacements", ownNumber), "own-interest");
        String other = identities.invent(Invented.ATTACK, "Karel", "Verzonnen").insz();
        Client.Answer[] proposals = {
            client.as(MANAGER, "POST", "/api/mandates", mandate(victim, accomplice.insz)),
            client.as(MANAGER, "POST", victim.record() + "/insz-replacements", number(other)),
            client.as(
                    MANAGER,
                    "POST",
                    "/api/record-merges",
                    Map.of("survivingId", accomplice.id, "retiredId", victim.id, "evidence", "Invented"))
        };
        for (Client.Answer proposed : proposals) {
            Victim.must(proposed, 202);
            String proposal = proposal(proposed);
            refused(client.as(MANAGER, "POST", proposal + "/confirmation", Map.of()), "proposed-by-you");
            Victim.must(client.get(accomplice.username, "/api/me"), 200);
            victim.isClosedTo(accomplice.username);
            if (!client.get(victim.username, victim.record() + "/notifications")
                    .body()
                    .toString()
                    .contains("change-proposed")) {
                throw new AttackSucceeded("the person was not told of " + proposed.body());
            }
            Victim.must(client.as(MANAGER, "POST", proposal + "/withdrawal", Map.of()), 200);
        }
    }

    @Test
    void aNumberThatWasMistypedAndPutBackLeavesNothingToWhoseItIs() {
        Victim victim = Victim.make(client, identities);
        Citizen stranger = identities.invent(Invented.ATTACK, "Karel", "Verzonnen");
        String username = stranger.username();
        replace(victim, stranger.insz());
        Victim.must(client.get(username, "/api/me"), 200);
        victim.paths().forEach(path -> client.until(username, path, answer -> answer.status() == 200));
        replace(victim, victim.insz);
        Victim.must(client.get(username, "/api/me"), 200);
        victim.isClosedTo(username);
        victim.paths().forEach(path -> client.until(victim.username, path, answer -> answer.status() == 200));
    }

    private void replace(Victim victim, String insz) {
        Client.Answer proposed = client.as(MANAGER, "POST", victim.record() + "/insz-replacements", number(insz));
        Victim.must(proposed, 202);
        Victim.must(client.as(SECOND_MANAGER, "POST", proposal(proposed) + "/confirmation", Map.of()), 200);
    }

    private static String proposal(Client.Answer proposed) {
        return "/api/proposals/" + proposed.body().path("proposalId").asText();
    }

    private static Map<String, Object> number(String insz) {
        return Map.of("insz", insz, "reason", "correction", "evidence", "Invented");
    }

    private static Map<String, Object> mandate(Victim victim, String mandatee) {
        return Map.of(
                "patientId",
                victim.id,
                "kind",
                "legal-representative",
                "scope",
                "all",
                "mandatee",
                Map.of("insz", mandatee, "name", "Invented"),
                "evidence",
                Map.of("kind", "court-order", "reference", "Invented"));
    }

    private static void refused(Client.Answer answer, String code) {
        if (answer.status() != 403 || !answer.code().equals(code)) {
            throw new AttackSucceeded("answered " + answer.status() + " " + answer.body() + " instead of " + code);
        }
    }
}
