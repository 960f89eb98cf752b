package be.zorgkring.systemtests.operation;

import static be.zorgkring.systemtests.running.Requirement.require;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.PartFailure;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.WholePlatform;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Starts that must not succeed, or not yet, tried on the one service that nobody waits for. */
@OnTheWholePlatform
class StartsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Platform platform;

    StartsIT(WholePlatform whole) {
        this.platform = whole.platform();
    }

    @Test
    void aServiceRefusesToStartOnUnsafeSettingsAndNamesThem() {
        platform.kill(ServiceName.REPORTING);
        String refusal = refusalOf(Map.of("zorgkring.safety.allow-insecure", "false"));
        platform.startAgain(ServiceName.REPORTING);
        for (String named : new String[] {
            "start-up refused", "zorgkring.oidc.issuer is not https", "demo's realm", "zorgkring.database.password"
        }) {
            require(refusal.contains(named), "'" + named + "' is missing in: " + refusal);
        }
    }

    private String refusalOf(Map<String, String> settings) {
        try {
            platform.startWith(ServiceName.REPORTING, settings);
        } catch (PartFailure refusal) {
            platform.kill(ServiceName.REPORTING);
            return refusal.getMessage();
        }
        throw new IllegalStateException("the service started");
    }

    /** As in a cluster: without the owner's password, on a schema that is there already. */
    @Test
    void aJobMigratesAndEndsAndTheServiceWaitsForIt() throws InterruptedException {
        platform.kill(ServiceName.REPORTING);
        try {
            migratedByAJob();
        } finally {
            platform.kill(ServiceName.REPORTING);
            platform.startAgain(ServiceName.REPORTING);
        }
    }

    private void migratedByAJob() throws InterruptedException {
        endsWhileItWaits();
        String waiting = refusalOf(Map.of(
                "quarkus.flyway.migrate-at-start", "false",
                "zorgkring.database.schema-wait", "3s",
                // A migration that this database does not have.
                "quarkus.flyway.table", "schema_history_of_another"));
        require(waiting.contains("The schema was not brought up to date"), waiting);
        // What the chart's Job says beside the settings of the service.
        platform.runToItsEnd(
                ServiceName.REPORTING,
                Map.of(
                        "quarkus.init-and-exit", "true",
                        "quarkus.flyway.migrate-at-start", "true",
                        "quarkus.oidc.tenant-enabled", "false"));
        platform.startWith(
                ServiceName.REPORTING,
                Map.of(
                        "quarkus.flyway.migrate-at-start", "false",
                        "zorgkring.database.owner.username", "reporting",
                        "zorgkring.database.owner.password", "reporting"));
    }

    /** As a pod that is ended while a migration is slow: one that has to be killed delays every upgrade, and looks like a crash. */
    private void endsWhileItWaits() throws InterruptedException {
        CompletableFuture<String> start = CompletableFuture.supplyAsync(() -> refusalOf(Map.of(
                "quarkus.flyway.migrate-at-start", "false",
                "zorgkring.database.schema-wait", "300s",
                "quarkus.flyway.table", "schema_history_of_another")));
        Instant end = Instant.now().plus(PATIENCE);
        while (!platform.log(ServiceName.REPORTING).contains("waiting for the schema")) {
            require(Instant.now().isBefore(end), "the service did not come to its schema");
            Thread.sleep(200);
        }
        Instant told = Instant.now();
        platform.stop(ServiceName.REPORTING);
        long millis = Duration.between(told, Instant.now()).toMillis();
        require(millis < 5_000, "told to end while it waited for its schema, the service took " + millis + " ms");
        start.join();
    }
}
