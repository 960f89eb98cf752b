package be.zorgkring.systemtests.attack;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.parts.identity.Invented;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.testing.SignIn;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What somebody would try who wants to see a record that is not theirs to see, through the gateway of the running platform.
 * Each attack is a test; it throws when it succeeds.
 */
@OnTheWholePlatform
class StrangerAttacksIT {

    private static final String SYSTEM = "hospital-az-voorbeeld";
    private static final String STRANGER = "luc.lambert";
    private static final String NURSE = "mia.dubois";
    private static final String SPECIALIST = "sofie.wouters";
    private static final String AUTHORITY = "karim.benali";

    private final Platform platform;
    private final Client client;
    private final Client[] services;
    private final URI gateway;
    private final Identities identities;
    private final String issuer;

    StrangerAttacksIT(WholePlatform whole) {
        this.platform = whole.platform();
        this.client = new Client(whole.gateway());
        this.services = Client.ofServices(whole.platform());
        this.gateway = whole.gateway();
        this.identities = whole.identities();
        this.issuer = whole.platform().parts().issuer();
    }

    @Test
    void anotherPersonsIdOpensNothing() {
        Victim victim = Victim.make(client, identities);
        Victim other = Victim.make(client, identities);
        victim.isClosedTo(other.username);
        for (String path : List.of(victim.record() + "/access-log", victim.record() + "/page")) {
            Victim.refused(client.get(other.username, path), path);
        }
        Victim.refused(
                client.with(
                        SignIn.accessToken(other.username),
                        "PUT",
                        victim.record() + "/consent",
                        Map.of("sharing", "given", "method", "own-sign-in"),
                        "\"1\""),
                "changing another person's consent");
    }

    @Test
    void aMemberOfAnotherCircleIsAStrangerHere() {
        Victim victim = Victim.make(client, identities);
        Victim other = Victim.make(client, identities);
        other.admit(NURSE, null);
        victim.isClosedTo(NURSE);
    }

    @Test
    void aMembershipWhosePeriodEndedOpensNothing() {
        Victim victim = Victim.make(client, identities);
        Instant until = Instant.now().plusSeconds(15);
        victim.admit(NURSE, until);
        Client.pause(Math.max(0, Duration.between(Instant.now(), until).toMillis()) + 100);
        for (String path : victim.paths()) {
            Victim.refused(client.get(NURSE, path), path);
        }
    }

    @Test
    void anExcludedSpecialistDoesNotGetInByTheHospitalsSystem() {
        Victim victim = Victim.make(client, identities);
        victim.admit(SPECIALIST, null);
        systemUntil(victim, 200);
        String professional = victim.member(SPECIALIST).path("professionalId").asText();
        Victim.must(
                client.as(
                        victim.username,
                        "POST",
                        victim.record() + "/exclusions",
                        Map.of("kind", "professional", "professionalId", professional)),
                201);
        victim.isClosedTo(SPECIALIST);
        systemUntil(victim, 403);
    }

    @Test
    void aHospitalsSystemStaysOutsideTheCirclesOfOthers() {
        Victim victim = Victim.make(client, identities);
        victim.admit(NURSE, null);
        for (String path : victim.paths()) {
            Victim.refused(system(path), path);
        }
    }

    @Test
    void aSuspendedProfessionalIsOutAndSoIsTheirHospitalsSystem() {
        Victim victim = Victim.make(client, identities);
        victim.admit(SPECIALIST, null);
        systemUntil(victim, 200);
        String professional = "/api/professionals/"
                + victim.member(SPECIALIST).path("professionalId").asText();
        suspend(professional, true);
        try {
            victim.isClosedTo(SPECIALIST);
            systemUntil(victim, 403);
        } finally {
            suspend(professional, false);
        }
    }

    private void suspend(String professional, boolean suspended) {
        String etag = client.get(AUTHORITY, professional).etag();
        Victim.must(
                client.with(
                        SignIn.accessToken(AUTHORITY),
                        "PUT",
                        professional + "/suspension",
                        Map.of("suspended", suspended),
                        etag),
                204);
    }

    /** At the gateway, and at each service as if somebody had come past it. */
    @Test
    void aForgedExpiredMisdirectedOrConfusedTokenIsNoToken() {
        Victim victim = Victim.make(client, identities);
        new ForgedTokens(Victim.GP, issuer).all(Victim.GP).forEach((what, token) -> {
            for (String path : victim.paths()) {
                unauthorized(client, token, path, what);
            }
            for (int i = 0; i < services.length; i++) {
                unauthorized(services[i], token, victim.paths().get(i), what + ", past the gateway");
            }
        });
    }

    private static void unauthorized(Client door, String token, String path, String what) {
        Client.Answer answer = door.with(token, "GET", path, null, null);
        if (answer.status() != 401) {
            throw new AttackSucceeded(what + " at " + path + " answered " + answer.status() + " " + answer.body());
        }
    }

    @Test
    void whoTriesIdsLearnsNothingFromTheAnswers() {
        Victim victim = Victim.make(client, identities);
        String unknown = UUID.randomUUID().toString();
        for (String path : victim.paths()) {
            JsonNode known = bare(client.get(STRANGER, path));
            JsonNode none = bare(client.get(STRANGER, path.replace(victim.id, unknown)));
            if (!known.equals(none)) {
                throw new AttackSucceeded("known and unknown differ at " + path + ": " + known + ", " + none);
            }
        }
    }

    private static JsonNode bare(Client.Answer answer) {
        Victim.refused(answer, "an id that is not the caller's");
        return ((ObjectNode) answer.body().deepCopy()).without("requestId");
    }

    /** The attacker is new each time, since the count goes on for an hour. */
    @Test
    void whoAsksForMassesOfRecordsIsStoppedAndCounted() {
        String attacker =
                identities.invent(Invented.ATTACK, "Mark", "Verzonnen").username();
        for (int i = 0; i < 1_000; i++) {
            Client.Answer answer = client.get(attacker, "/api/patients/" + UUID.randomUUID());
            if (answer.status() == 429 && answer.code().equals("too-many-records")) {
                double counted = platform.metric(ServiceName.PATIENT, "access_mass_reads_total");
                if (counted < 1) {
                    throw new AttackSucceeded("the attack was stopped, but no metric tells an operator of it");
                }
                return;
            }
            if (answer.status() == 429) {
                Client.pause(200);
            }
        }
        throw new AttackSucceeded("a thousand records were asked for and nobody stopped it");
    }

    private void systemUntil(Victim victim, int status) {
        for (String path : victim.paths()) {
            Instant end = Instant.now().plusSeconds(30);
            while (system(path).status() != status) {
                if (Instant.now().isAfter(end)) {
                    throw new AttackSucceeded("the hospital's system never gets " + status + " at " + path);
                }
                Client.pause(50);
            }
        }
    }

    private Client.Answer system(String path) {
        return client.with(SignIn.systemToken(SYSTEM), "GET", path, null, null);
    }
}
