package be.zorgkring.systemtests.operation;

import static be.zorgkring.systemtests.running.Requirement.require;

import be.zorgkring.dev.platform.Platform;
import be.zorgkring.dev.platform.ServiceName;
import be.zorgkring.parts.Databases;
import be.zorgkring.parts.PointInTime;
import be.zorgkring.parts.PostgresAddress;
import be.zorgkring.systemtests.running.Consistency;
import be.zorgkring.systemtests.running.Inclusions;
import be.zorgkring.systemtests.running.OnTheWholePlatform;
import be.zorgkring.systemtests.running.Turn;
import be.zorgkring.systemtests.running.WholePlatform;
import be.zorgkring.testing.SignIn;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The days that the runbooks are for: what the services stand on goes away and comes back, and nobody has to help. */
@OnTheWholePlatform
@Order(Turn.LOSES)
class OutagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Platform platform;
    private final Inclusions gp;

    OutagesIT(WholePlatform whole) {
        this.platform = whole.platform();
        this.gp = new Inclusions(whole.gateway());
    }

    @Test
    void postgresqlBreaksEveryConnectionAndComesBack() throws InterruptedException {
        String before = gp.include(UUID.randomUUID().toString());
        platform.localParts().restartPostgres();
        untilSignedIn();
        reachesTheCircle(before);
        reachesTheCircle(gp.include(UUID.randomUUID().toString()));
    }

    /** Who was included before the moment is in all databases, who came after in none, and life goes on. */
    @Test
    void allDatabasesAreBroughtBackToAMomentAndAgree() throws InterruptedException, SQLException {
        PointInTime backup = platform.localParts().pointInTime();
        backup.backUp();
        untilSignedIn();
        String before = gp.include(UUID.randomUUID().toString());
        reachesTheCircle(before);
        Consistency all = Consistency.settled(platform.parts().postgres());
        Instant moment = backup.mark();
        String after = gp.include(UUID.randomUUID().toString());
        reachesTheCircle(after);
        backup.restore(moment);
        // The topics are of a time that no longer was.
        kafkaAnew();
        untilSignedIn();
        reachesTheCircle(before);
        Consistency restored = Consistency.settled(platform.parts().postgres());
        require(restored.equals(all), "before there were " + all + ", after the restore " + restored);
        require(!restored.knows(after), "somebody who came after the moment is still known");
        reachesTheCircle(gp.include(UUID.randomUUID().toString()));
    }

    /** What was committed while it was gone waits in the outbox; what was sent before is published again. */
    @Test
    void kafkaIsLostWithAllItHeldAndMadeAnew() throws InterruptedException, SQLException {
        String before = gp.include(UUID.randomUUID().toString());
        reachesTheCircle(before);
        platform.localParts().stopKafka();
        String meanwhile = gp.include(UUID.randomUUID().toString());
        kafkaAnew();
        reachesTheCircle(meanwhile);
        reachesTheCircle(gp.include(UUID.randomUUID().toString()));
        require(gp.read("/api/circles/" + before, "an.peeters").path("members").size() == 1, "the circle from before");
    }

    /** Kafka was made anew and holds next to nothing: what the owners keep of what they sent has to be enough. */
    @Test
    void aServiceThatLostItsDatabaseAsWellHearsEverythingAgain() throws InterruptedException, SQLException {
        PostgresAddress server = platform.parts().postgres();
        Consistency before = Consistency.settled(server);
        platform.kill(ServiceName.REPORTING);
        Databases databases = new Databases(server);
        databases.drop("reporting");
        databases.provide("reporting", "reporting");
        kafkaAnew();
        Consistency.again(before, server);
        reachesTheCircle(gp.include(UUID.randomUUID().toString()));
    }

    /** As docs/runbooks/kafka-lost.md says: a reader that ran on may think of a place that the new topic has not reached. */
    private void kafkaAnew() throws SQLException {
        platform.localParts().loseKafka();
        platform.restartServices();
        for (String owner : List.of("patient", "network", "action")) {
            try (var connection = platform.parts().postgres().connect(owner);
                    var statement = connection.createStatement()) {
                statement.execute("call tell_again()");
            }
        }
    }

    @Test
    void whoIsSignedInGoesOnWhileKeycloakIsAway() throws InterruptedException {
        String person = gp.include(UUID.randomUUID().toString());
        reachesTheCircle(person);
        gp.read("/api/patients/" + person, "an.peeters"); // once patient-service has heard of the circle
        String token = SignIn.accessToken("an.peeters");
        platform.localParts().stopKeycloak();
        try {
            for (String path : new String[] {"/api/patients/" + person, "/api/circles/" + person}) {
                int status = gp.status(path, token);
                require(status == 200, path + " is answered " + status + " with a token from before");
            }
        } finally {
            platform.localParts().startKeycloak();
        }
        reachesTheCircle(gp.include(UUID.randomUUID().toString()));
    }

    /** Keycloak's own connections broke as well; it finds out when somebody signs in. */
    private static void untilSignedIn() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                SignIn.accessToken("an.peeters");
                return;
            } catch (RuntimeException failure) {
                if (Instant.now().isAfter(end)) {
                    throw failure;
                }
                Thread.sleep(500);
            }
        }
    }

    private void reachesTheCircle(String patient) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            JsonNode members = gp.read("/api/circles/" + patient, "an.peeters").path("members");
            if (members.size() == 1) {
                return;
            }
            require(Instant.now().isBefore(end), "the circle of somebody included has " + members.size() + " members");
            Thread.sleep(200);
        }
    }
}
