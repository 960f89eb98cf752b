package be.zorgkring.systemtests.attack;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.People;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.testing.SignIn;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attacks by those who may see something, and want more; and on the log that would show it. */
@OnTheWholePlatform
class RecordAttacksIT {

    private static final String CARER = "tom.maes";
    private static final String NURSE = "mia.dubois";
    private static final String STRANGER = "luc.lambert";
    private static final String OFFICER = "nora.desmet";

    private final Platform platform;
    private final Client client;
    private final Identities identities;

    RecordAttacksIT(WholePlatform whole) {
        this.platform = whole.platform();
        this.client = new Client(whole.gateway());
        this.identities = whole.identities();
    }

    @Test
    void aCarerAndANurseDoNotReadOfMentalHealthWhateverElseIsOpened() {
        Victim victim = Victim.make(client, identities);
        victim.admit(NURSE, null);
        victim.invite(CARER);
        open(victim, "conditions");
        client.until(CARER, victim.record(), answer -> answer.body().has("conditions"));
        for (String reader : new String[] {CARER, NURSE}) {
            for (String path :
                    new String[] {victim.record(), victim.record() + "/conditions", victim.record() + "/page"}) {
                String answer = client.get(reader, path).body().toString();
                if (!answer.contains("E11")) {
                    throw new IllegalStateException(
                            reader + " does not read what was opened at " + path + ": " + answer);
                }
                if (answer.contains("F32") || answer.contains("Depressive")) {
                    throw new AttackSucceeded(reader + " reads of mental health at " + path + ": " + answer);
                }
            }
        }
    }

    private void open(Victim victim, String category) {
        for (JsonNode member :
                client.get(victim.username, "/api/circles/" + victim.id).body().path("members")) {
            if (member.path("kind").asText().equals("carer")) {
                Victim.must(
                        client.with(
                                SignIn.accessToken(victim.username),
                                "PUT",
                                victim.record() + "/members/"
                                        + member.path("memberId").asText() + "/categories",
                                Map.of("opened", new String[] {category}, "closed", new String[] {}),
                                "\"0\""),
                        200);
            }
        }
    }

    @Test
    void aMandateReachesNoFurtherThanItsScopeAndNoLongerThanItsPeriod() {
        Victim victim = Victim.make(client, identities);
        Instant until = Instant.now().plusSeconds(20);
        Victim.must(
                client.as(
                        victim.username,
                        "POST",
                        victim.record() + "/mandates",
                        Map.of(
                                "kind",
                                "trusted-person",
                                "scope",
                                "read",
                                "until",
                                until.toString(),
                                "mandatee",
                                Map.of("insz", People.load().named(CARER).ssin(), "name", "Tom"))),
                201);
        client.get(CARER, "/api/me");
        victim.paths().forEach(path -> client.until(CARER, path, answer -> answer.status() == 200));
        String etag = client.get(victim.username, victim.record()).etag();
        Map<String, String> withdrawal = Map.of("sharing", "withdrawn", "method", "own-sign-in");
        Victim.refused(
                client.with(SignIn.accessToken(CARER), "PUT", victim.record() + "/consent", withdrawal, etag),
                "deciding with a mandate to read");
        for (String copy : new String[] {
            victim.record() + "/export", "/api/circles/" + victim.id + "/export", "/api/plans/" + victim.id + "/export"
        }) {
            Victim.refused(client.get(CARER, copy), "a copy with a mandate to read, at " + copy);
        }
        Client.pause(Math.max(0, Duration.between(Instant.now(), until).toMillis()) + 100);
        victim.paths().forEach(path -> Victim.refused(client.get(CARER, path), path + " after the mandate's end"));
    }

    @Test
    void aMandateThatEHealthTookAwayIsGoneAndAnOlderTokenDoesNotBringItBack() {
        Victim victim = Victim.make(client, identities);
        Victim mandatee = Victim.make(client, identities);
        identities.sayMayActFor(mandatee.username, victim.insz);
        String older = SignIn.freshAccessToken(mandatee.username);
        Victim.must(client.get(mandatee.username, "/api/me"), 200);
        victim.paths().forEach(path -> client.until(mandatee.username, path, answer -> answer.status() == 200));
        identities.sayMayAct(mandatee.username, null);
        SignIn.freshAccessToken(mandatee.username);
        Victim.must(client.get(mandatee.username, "/api/me"), 200);
        Victim.must(client.with(older, "GET", "/api/me", null, null), 200);
        victim.isClosedTo(mandatee.username);
    }

    @Test
    void breakingTheGlassDoesNotBreakAnExclusionAndIsNeverSilent() {
        Map<String, String> wish = Map.of("reason", "life-threatening", "text", "Unresponsive on arrival (invented)");
        Victim open = Victim.make(client, identities);
        Victim.must(client.as(STRANGER, "POST", open.record() + "/emergency-accesses", wish), 201);
        client.until(STRANGER, open.record(), answer -> answer.status() == 200);
        JsonNode told =
                client.get(open.username, open.record() + "/notifications").body();
        if (!told.toString().contains("emergency-access-opened")) {
            throw new AttackSucceeded("the person was not told: " + told);
        }
        Victim closed = Victim.make(client, identities);
        closed.exclude(STRANGER);
        Client.Answer refused = client.as(STRANGER, "POST", closed.record() + "/emergency-accesses", wish);
        if (refused.status() != 403 || !refused.code().equals("emergency-access-refused")) {
            throw new AttackSucceeded("the glass broke for somebody shut out: " + refused.status() + refused.body());
        }
        closed.isClosedTo(STRANGER);
    }

    @Test
    void aLogThatWasTamperedWithInTheDatabaseIsFoundOut() {
        Victim victim = Victim.make(client, identities);
        Victim.refused(client.get(STRANGER, victim.record()), "a stranger's look");
        verify(victim, 0);
        try (Connection owner = platform.parts().postgres().connect("patient");
                Statement statement = owner.createStatement()) {
            statement.execute("set session_replication_role = replica");
            int gone = statement.executeUpdate(
                    "delete from access_log where outcome = 'refused' and patient_id = '" + victim.id + "'");
            if (gone == 0) {
                throw new IllegalStateException("there was nothing to hide");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        verify(victim, 1);
    }

    private void verify(Victim victim, int least) {
        Client.Answer verified =
                client.as(OFFICER, "POST", "/api/access-log/verifications", Map.of("patientId", victim.id));
        Victim.must(verified, 200);
        int breaks = verified.body().path("breaks").size();
        if (least == 0 && breaks > 0 || breaks < least) {
            throw new AttackSucceeded("the verifier found " + breaks + " breaks: " + verified.body());
        }
    }
}
