package be.zorgkring.systemtests.attack;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.parts.identity.Identities;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Attacks on what the services publish to each other, and on when they apply it. */
@OnTheWholePlatform
class EventAttacksIT {

    private static final String NURSE = "mia.dubois";

    private final Platform platform;
    private final Client client;
    private final Identities identities;

    EventAttacksIT(WholePlatform whole) {
        this.platform = whole.platform();
        this.client = new Client(whole.gateway());
        this.identities = whole.identities();
    }

    @Test
    void anOldEventReplayedOpensNothing() {
        Victim victim = Victim.make(client, identities);
        victim.admit(NURSE, null);
        String old = Topics.received("zorgkring.circle").stream()
                .filter(event -> victim.id.equals(event.key()))
                .filter(event -> event.data().path("members").size() == 2)
                .findFirst()
                .orElseThrow()
                .json();
        String member = victim.member(NURSE).path("memberId").asText();
        Victim.must(
                client.as(victim.username, "DELETE", "/api/circles/" + victim.id + "/members/" + member, null), 204);
        victim.isClosedTo(NURSE);
        Topics.publish("zorgkring.circle", victim.id, "be.zorgkring.network.circle-changed.v1", old);
        Instant end = Instant.now().plusSeconds(3);
        while (Instant.now().isBefore(end)) {
            for (String path : victim.paths()) {
                Victim.refused(client.get(NURSE, path), path + " after the replay");
            }
            Client.pause(200);
        }
    }

    @Test
    void aConsentWithdrawnWhileKafkaIsAwayClosesEverythingInBoundedTimeThoughClocksRunAhead() {
        Victim victim = Victim.make(client, identities);
        victim.admit(NURSE, null);
        String etag = client.get(victim.username, victim.record()).etag();
        clocksRunAhead();
        platform.localParts().stopKafka();
        try {
            Victim.must(
                    client.with(
                            SignIn.accessToken(victim.username),
                            "PUT",
                            victim.record() + "/consent",
                            Map.of("sharing", "withdrawn", "method", "own-sign-in"),
                            etag),
                    200);
            Victim.refused(client.get(NURSE, victim.record()), "the service that knows of the withdrawal");
            Client.Answer stale = client.until(
                    NURSE,
                    "/api/plans/" + victim.id,
                    answer -> answer.status() != 200,
                    WholePlatform.STALE_AFTER.plusSeconds(30));
            if (stale.status() != 503 || !stale.code().equals("access-state-stale")) {
                throw new AttackSucceeded("the plan answered " + stale.status() + " " + stale.body());
            }
            Victim.must(client.get(victim.username, "/api/plans/" + victim.id), 200);
        } finally {
            platform.localParts().startKafka();
        }
        client.until(
                NURSE,
                "/api/plans/" + victim.id,
                answer -> answer.status() == 403,
                WholePlatform.STALE_AFTER.plusSeconds(60));
        client.until(victim.username, "/api/plans/" + victim.id, answer -> answer.status() == 200);
    }

    /** Whoever owns the facts publishes that they are of tomorrow: that must not make them look fresh for a day. */
    private static void clocksRunAhead() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        Map<String, String> owners = Map.of(
                "zorgkring.consent", "patient-service",
                "zorgkring.permission", "patient-service",
                "zorgkring.circle", "network-service",
                "zorgkring.directory", "network-service");
        owners.forEach((topic, owner) -> Topics.publishEverywhere(
                topic,
                "heartbeat",
                "be.zorgkring.kernel.heartbeat.v1",
                tomorrow,
                "{\"owner\":\"" + owner + "\",\"at\":\"" + tomorrow + "\"}"));
    }
}
