package be.zorgkring.systemtests.operation;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service goes without warning, or stands still, while persons are being included. */
@OnTheWholePlatform
class KillsIT {

    private final Platform platform;

    KillsIT(WholePlatform whole) {
        this.platform = whole.platform();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostOrDoubledWhenAServiceIsKilled(ServiceName service) throws InterruptedException {
        IncludedPeople people = new IncludedPeople(platform);
        AtomicReference<CompletableFuture<Void>> restart = new AtomicReference<>();
        people.include(() -> {
            platform.kill(service);
            restart.set(CompletableFuture.runAsync(() -> platform.startAgain(service)));
        });
        restart.get().join();
        people.countOnce();
    }

    @Test
    void aServiceThatStoodStillForAWhileCatchesUp() throws InterruptedException {
        IncludedPeople people = new IncludedPeople(platform);
        platform.stall(ServiceName.REPORTING);
        try {
            people.include();
            // Kafka gives its partitions up after 15 s.
            Thread.sleep(20_000);
        } finally {
            platform.goOn(ServiceName.REPORTING);
        }
        people.countOnce();
    }
}
