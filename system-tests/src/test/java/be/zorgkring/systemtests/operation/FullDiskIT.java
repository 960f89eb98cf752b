package be.zorgkring.systemtests.operation;

import static be.zorgkring.systemtests.running.Requirement.require;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.Turn;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.testing.SignIn;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** PostgreSQL has no room while persons are being included; once there is some, all goes on by itself. */
@OnTheWholePlatform
@Order(Turn.FILLS_THE_DISK)
class FullDiskIT {

    private final Platform platform;

    FullDiskIT(WholePlatform whole) {
        this.platform = whole.platform();
    }

    @Test
    void theDiskOfPostgresqlIsFullAndThenIsNot() throws InterruptedException {
        IncludedPeople people = new IncludedPeople(platform);
        // Keycloak has no room either, and signs nobody in.
        SignIn.freshAccessToken("an.peeters");
        platform.localParts().fillDiskOfPostgres();
        CompletableFuture<Void> room = CompletableFuture.runAsync(this::freeDiskOnceMissed);
        people.include();
        room.join();
        people.countOnce();
    }

    private void freeDiskOnceMissed() {
        Instant end = Instant.now().plus(IncludedPeople.PATIENCE);
        try {
            while (!platform.localParts().postgresLacksSpace()) {
                require(Instant.now().isBefore(end), "expected a full disk, found one with room");
                Thread.sleep(200);
            }
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            platform.localParts().freeDiskOfPostgres();
        }
    }
}
