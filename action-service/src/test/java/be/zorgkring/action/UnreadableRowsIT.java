package be.zorgkring.action;

import static be.zorgkring.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.action.world.Cast;
import be.zorgkring.action.world.Http;
import be.zorgkring.action.world.Scene;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member whose end nobody can read, put into the database past every check. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnreadableRowsIT {

    @AfterEach
    void theChecksAreThereAgain() {
        OwnDatabase.executeAsOwner("select keep_readable('access_member')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"infinity", "10000-01-01T00:00:00Z"})
    void everybodyElseGoesOnAndTheRemovalOfThePersonHeals(String unreadable) {
        Scene scene = Scene.open();
        OwnDatabase.executeAsOwner(
                "alter table access_member drop constraint if exists access_member_active_until_readable",
                "update access_member set active_until = '%s' where patient_id = '%s' and professional_id = '%s'"
                        .formatted(unreadable, scene.patientId, Cast.NURSE.professionalId()));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Http.as(Cast.NURSE).get(scene.plan()).statusCode() == 403);
        assertEquals(200, Http.as(Cast.PERSON).get(scene.plan()).statusCode());
        assertEquals(200, Http.as(Cast.PHARMACIST).get(scene.plan()).statusCode());
        scene.leave(Cast.NURSE);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> OwnDatabase.count(
                                "select count(*) from access_member where patient_id = ? and professional_id = ?",
                                scene.patientId,
                                Cast.NURSE.professionalId())
                        == 0);
        assertEquals(200, Http.as(Cast.PERSON).get(scene.plan()).statusCode());
    }
}
