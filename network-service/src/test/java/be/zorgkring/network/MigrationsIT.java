package be.zorgkring.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations beside a release that serves. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class MigrationsIT {

    private static final String IN_USE = "select from circle";

    @Inject
    Flyway flyway;

    @TempDir
    Path migrations;

    @Test
    void oneThatWaitsTooLongForATableGivesUpAndCanBeTriedAgain() throws IOException {
        Files.writeString(migrations.resolve("V99999__wait.sql"), "alter table circle add column never int;");
        Flyway waiting = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .resourceProvider(null)
                .locations("filesystem:" + migrations)
                .load();
        OwnDatabase.during(IN_USE, () -> {
            Instant begun = Instant.now();
            String refusal =
                    assertThrows(FlywayException.class, waiting::migrate).getMessage();
            assertTrue(refusal.contains("lock timeout"), refusal);
            assertTrue(Duration.between(begun, Instant.now()).toSeconds() < 30);
        });
        assertEquals(1, waiting.info().pending().length);
    }

    @Test
    void oneThatNeedsSeveralTablesHoldsNoneWhileItWaitsForAnother() throws Exception {
        CompletableFuture<Void> needs = new CompletableFuture<>();
        OwnDatabase.during(IN_USE, () -> {
            needs.completeAsync(() -> {
                OwnDatabase.executeAsOwner("select keep_readable('circle_member', 'circle')");
                return null;
            });
            for (int i = 0; i < 20; i++) {
                readsAtOnce();
            }
            assertFalse(needs.isDone());
        });
        needs.get(30, TimeUnit.SECONDS);
    }

    private static void readsAtOnce() {
        try {
            OwnDatabase.executeAsService("set lock_timeout = '500ms'; select from circle_member");
        } catch (SQLException e) {
            throw new AssertionError("a request waits behind the migration", e);
        }
    }
}
