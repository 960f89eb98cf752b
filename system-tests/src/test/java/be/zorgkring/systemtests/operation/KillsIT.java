package be.zorgkring.systemtests.operation;

import static be.zorgkring.systemtests.running.Requirement.require;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
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
        try {
            people.include(() -> {
                platform.kill(service);
                restart.set(CompletableFuture.runAsync(() -> platform.startAgain(service)));
            });
        } finally {
            Optional.ofNullable(restart.get()).ifPresent(CompletableFuture::join);
        }
        people.countOnce();
    }

    @Test
    void aServiceThatStoodStillForAWhileCatchesUp() throws InterruptedException, ExecutionException {
        IncludedPeople people = new IncludedPeople(platform);
        platform.stall(ServiceName.REPORTING);
        try {
            people.include();
            untilGivenUp("reporting-service");
        } finally {
            platform.goOn(ServiceName.REPORTING);
        }
        people.countOnce();
    }

    /** Until Kafka misses the readers of a group, and would give their partitions to others. */
    private void untilGivenUp(String group) throws InterruptedException, ExecutionException {
        Instant end = Instant.now().plus(IncludedPeople.PATIENCE);
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", platform.parts().kafkaServers()))) {
            while (!members(admin, group).isEmpty()) {
                require(Instant.now().isBefore(end), group + " still counts as a reader");
                Thread.sleep(200);
            }
        }
    }

    private static Collection<MemberDescription> members(Admin admin, String group)
            throws InterruptedException, ExecutionException {
        return admin.describeConsumerGroups(List.of(group))
                .all()
                .get()
                .get(group)
                .members();
    }
}
