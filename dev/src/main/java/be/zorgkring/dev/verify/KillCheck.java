package be.zorgkring.dev.verify;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.testing.SignIn;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Kills one service without warning while persons are being included, starts it again, and counts: every person once, every
 * circle with its one member, every inclusion at reporting once.
 */
final class KillCheck {

    private static final int PERSONS = 12;
    private static final int KILLED_AFTER = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Platform platform;
    private final Inclusions gp;

    KillCheck(Platform platform, URI gateway) {
        this.platform = platform;
        this.gp = new Inclusions(gateway);
    }

    /**
     * Does it for one service.
     *
     * @throws IllegalStateException says what was lost or doubled
     */
    void kill(ServiceName service) throws InterruptedException {
        long before = included();
        Set<String> ids = new HashSet<>();
        CompletableFuture<Void> restart = CompletableFuture.completedFuture(null);
        for (int i = 0; i < PERSONS; i++) {
            if (i == KILLED_AFTER) {
                platform.kill(service);
                restart = CompletableFuture.runAsync(() -> platform.startAgain(service));
            }
            String id = gp.include(UUID.randomUUID().toString());
            ids.add(id);
            JsonNode members = untilMembers(id);
            require(members.size() == 1, "one member in the circle", members.size());
        }
        restart.join();
        require(ids.size() == PERSONS, PERSONS + " records", ids.size());
        countsOnce(before + PERSONS);
    }

    /** PostgreSQL has no room while persons are being included; once there is some, all goes on by itself. */
    void diskFull() throws InterruptedException {
        long before = included();
        // Keycloak has no room either, and signs nobody in.
        SignIn.freshAccessToken("an.peeters");
        platform.fillDisk();
        CompletableFuture<Void> room = CompletableFuture.runAsync(this::freeDiskOnceMissed);
        for (int i = 0; i < PERSONS; i++) {
            JsonNode members = untilMembers(gp.include(UUID.randomUUID().toString()));
            require(members.size() == 1, "one member in the circle", members.size());
        }
        room.join();
        countsOnce(before + PERSONS);
    }

    private void freeDiskOnceMissed() {
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (!platform.lacksSpace()) {
                require(Instant.now().isBefore(end), "a full disk", "one with room");
                Thread.sleep(200);
            }
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            platform.freeDisk();
        }
    }

    private void countsOnce(long people) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (included() < people && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        // What comes twice would come about now.
        Thread.sleep(1000);
        require(included() == people, people + " people at reporting", included());
    }

    /** One service stands still for longer than Kafka waits for it, while persons are being included; then it catches up. */
    void stall(ServiceName service) throws InterruptedException {
        long before = included();
        platform.stall(service);
        try {
            for (int i = 0; i < PERSONS; i++) {
                JsonNode members = untilMembers(gp.include(UUID.randomUUID().toString()));
                require(members.size() == 1, "one member in the circle", members.size());
            }
            // Kafka gives its partitions up after 15 s.
            Thread.sleep(20_000);
        } finally {
            platform.goOn(service);
        }
        countsOnce(before + PERSONS);
    }

    private JsonNode untilMembers(String patient) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            JsonNode members = gp.read("/api/circles/" + patient, "an.peeters").path("members");
            if (!members.isEmpty() || Instant.now().isAfter(end)) {
                return members;
            }
        }
    }

    /** As reporting counts them; the figures that it publishes are rounded, and stand still for a while. */
    private long included() {
        return Consistency.count(platform.parts().postgres(), "reporting", "select count(*) from participation");
    }

    private static void require(boolean holds, String expected, Object found) {
        if (!holds) {
            throw new IllegalStateException("expected " + expected + ", found " + found);
        }
    }
}
