package be.zorgkring.patient.mandate;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import be.zorgkring.patient.support.TestSettings;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mandate whose end nobody can read, put into the database past every check. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(TestSettings.class)
class UnreadableMandateIT extends Mandating {

    @AfterEach
    void theChecksAreThereAgain() {
        OwnDatabase.executeAsOwner("select keep_readable('mandate', 'access_mandate')");
    }

    // An infinity does not even reach the row, since Hibernate overflows on it: the check of the table keeps it out.
    @ParameterizedTest
    @ValueSource(strings = {"10000-01-01T00:00:00Z", "3000-01-01T00:00:00Z"})
    void itPermitsNothingStopsNobodyElseAndThePersonRevokesIt(String unreadable) {
        World.circle(id, 1, world.physician);
        UUID mandate = created(give("trusted-person", "all"));
        as(tom).get("/api/me").then().statusCode(200);
        as(tom).get(path()).then().statusCode(200);
        OwnDatabase.executeAsOwner(
                "alter table mandate drop constraint if exists mandate_active_until_readable",
                "alter table access_mandate drop constraint if exists access_mandate_active_until_readable",
                "update mandate set active_until = '%s' where id = '%s'".formatted(unreadable, mandate),
                "update access_mandate set active_until = '%s' where mandate_id = '%s'".formatted(unreadable, mandate));
        await().atMost(Duration.ofMinutes(1)).until(() -> as(tom).get(path()).statusCode() == 403);
        as(self).get(path()).then().statusCode(200);
        as(world.physician).get(path()).then().statusCode(200);
        as(self).get(path() + "/mandates")
                .then()
                .body("items", hasSize(1))
                .body("items[0].until", equalTo("2200-01-01T00:00:00Z"));
        as(self).delete(path() + "/mandates/" + mandate).then().statusCode(204);
        as(self).get(path() + "/mandates").then().body("items[0].state", equalTo("revoked"));
        as(tom).get("/api/me").then().body("mandates", hasSize(0));
    }
}
