package be.zorgkring.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.event.UnitOfWork;
import be.zorgkring.kernel.event.Work;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two requests that lock the same things in another order. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeadlockIT {

    @Inject
    UnitOfWork unitOfWork;

    @Test
    void theOneThatPostgresEndedIsDoneAgain() {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> done = Uni.join()
                .all(lock(begun, 7001, 7002), lock(begun, 7002, 7001))
                .andFailFast()
                .await()
                .atMost(Duration.ofSeconds(60));
        assertEquals(List.of(1, 1), done);
        assertTrue(begun.get() > 2, "they never met");
    }

    private Uni<Integer> lock(AtomicInteger begun, int first, int second) {
        return unitOfWork.run(work -> {
            begun.incrementAndGet();
            return ask(work, "select count(*) from pg_advisory_xact_lock(" + first + ")")
                    // Long enough for the other to have its first, also on a busy machine.
                    .chain(() -> ask(work, "select count(*) from pg_sleep(3)"))
                    .chain(() -> ask(work, "select count(*) from pg_advisory_xact_lock(" + second + ")"));
        });
    }

    private static Uni<Integer> ask(Work work, String query) {
        return work.session().createNativeQuery(query, Integer.class).getSingleResult();
    }
}
