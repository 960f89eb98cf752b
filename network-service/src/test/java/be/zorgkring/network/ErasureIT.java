package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.added;
import static be.zorgkring.network.testing.Stage.as;
import static be.zorgkring.network.testing.Stage.creating;
import static be.zorgkring.testing.Waiting.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.erasure.RetentionRounds;
import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.testing.Erasures;
import be.zorgkring.testing.OwnDatabase;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class ErasureIT {

    private static final String CHANGED = "be.zorgkring.network.circle-changed.v1";
    private static final String OF_CIRCLE = " where circle_id in (select id from circle where patient_id = ?)";

    @Inject
    RetentionRounds retentionRounds;

    @Test
    void theCircleEndsAndThePersonsWordsAreGone() {
        String mark = "Mark" + UUID.randomUUID();
        UUID patient = Stage.included(Cast.PERSON);
        added(Cast.PERSON, patient, Cast.NURSE);
        String code = invite(patient, "son " + mark);
        creating(Cast.SON, Map.of("code", code)).post("/api/invitations/acceptances");
        invite(patient, "neighbour " + mark);
        assertEquals(
                List.of("circle_member", "invitation"),
                OwnDatabase.tablesWith(mark).stream().sorted().toList());

        Received answer = Erasures.confirmed(patient, "network-service");
        assertEquals("invitations", answer.data().at("/erased/0/part").asText());
        assertEquals(2, answer.data().at("/erased/0/count").asInt());
        assertEquals("circle", answer.data().at("/kept/0/part").asText());
        assertEquals("care-facts", answer.data().at("/kept/0/rule").asText());
        assertEquals(4, answer.data().at("/kept/0/count").asInt());
        assertEquals(List.of(), OwnDatabase.tablesWith(mark));
        assertEquals(3, OwnDatabase.count("select count(*) from circle_member" + OF_CIRCLE, patient));
        assertEquals(
                0,
                OwnDatabase.count("select count(*) from circle_member" + OF_CIRCLE + " and ended_at is null", patient));
        Received closed = Stage.published("zorgkring.circle", CHANGED, patient, 4);
        assertTrue(closed.data().path("members").isEmpty());
        for (Cast one : List.of(Cast.GP, Cast.NURSE, Cast.SON)) {
            as(one).get("/api/circles/" + patient).then().statusCode(403);
        }
    }

    @Test
    void aSecondRequestIsAnsweredByWhatWasDoneAtTheFirst() {
        UUID patient = Stage.included(Cast.PERSON);
        Received first = Erasures.confirmed(patient, "network-service");
        Received second = Erasures.confirmed(patient, "network-service");
        assertFalse(first.data().path("erasureId").equals(second.data().path("erasureId")));
        assertEquals(first.data().path("kept"), second.data().path("kept"));
        assertEquals(first.data().path("at"), second.data().path("at"));
    }

    @Test
    void aCircleThatOpensLateEndsInTheNextRoundAndGoesWhenItsTimeIsOver() {
        Stage.set();
        UUID patient = UUID.randomUUID();
        Received answer = Erasures.confirmed(patient, "network-service");
        assertEquals(0, answer.data().at("/kept/0/count").asInt());
        Stage.include(patient, Stage.professional(Cast.GP), UUID.randomUUID());
        Stage.published("zorgkring.circle", CHANGED, patient, 1);

        retentionRounds.run().await().atMost(Stage.PATIENCE);
        assertTrue(Stage.published("zorgkring.circle", CHANGED, patient, 2)
                .data()
                .path("members")
                .isEmpty());
        assertEquals(1, OwnDatabase.count("select count(*) from circle where patient_id = ?", patient));

        OwnDatabase.update(
                "update erasure set asked_at = asked_at - interval '31 years', looked_through_on = null where subject = ?",
                patient);
        retentionRounds.run().await().atMost(Stage.PATIENCE);
        await().atMost(Stage.PATIENCE)
                .until(() -> OwnDatabase.count("select count(*) from circle where patient_id = ?", patient) == 0);
    }

    private static String invite(UUID patient, String label) {
        return creating(Cast.PERSON, Map.of("relationship", "son", "label", label))
                .post("/api/circles/" + patient + "/invitations")
                .jsonPath()
                .getString("code");
    }
}
