package be.zorgkring.kernel.startup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A service that waits for its schema goes when it is told to, however long it might have waited. */
class SchemaWaitTest {

    private static final Duration LONG = Duration.ofMinutes(15);

    /** Nothing listens there, so that no migration is ever found. */
    private final Flyway nowhere = Flyway.configure()
            .dataSource("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1", "nobody", "nothing")
            .load();

    @Test
    void itEndsWithinSecondsOfBeingToldTo() {
        AtomicInteger asked = new AtomicInteger();

        PreventFurtherStepsException ended = assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThrows(
                        PreventFurtherStepsException.class,
                        () -> waiting(LONG, () -> asked.incrementAndGet() > 2).await(null)));

        assertEquals(0, ended.getExitCode());
    }

    @Test
    void itGivesUpWhenTheTimeIsOver() {
        String message = assertThrows(IllegalStateException.class, () -> waiting(Duration.ZERO, () -> false)
                        .await(null))
                .getMessage();

        assertTrue(message.contains("was not brought up to date"), message);
    }

    @Test
    void whatMigratesItselfWaitsForNothing() {
        assertDoesNotThrow(() -> new SchemaWait(nowhere, true, LONG, () -> false).await(null));
    }

    private SchemaWait waiting(Duration limit, BooleanSupplier toldToEnd) {
        return new SchemaWait(nowhere, false, limit, toldToEnd);
    }
}
