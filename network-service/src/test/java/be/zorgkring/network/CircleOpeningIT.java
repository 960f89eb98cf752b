package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.testing.Contracts;
import be.zorgkring.dev.testing.RealParts;
import be.zorgkring.dev.testing.Received;
import be.zorgkring.dev.testing.Topics;
import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class CircleOpeningIT {

    private static final String CHANGED = "be.zorgkring.network.circle-changed.v1";

    @Inject
    DataSource database;

    @Test
    void anInclusionThatComesAgainHasOneEffect() throws SQLException {
        Stage.set();
        UUID patient = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        Stage.include(patient, Stage.professional(Cast.GP), event);
        Stage.include(patient, Stage.professional(Cast.GP), event);
        Stage.include(patient, Stage.professional(Cast.GP), UUID.randomUUID());
        Stage.include(patient, Stage.professional(Cast.STRANGER), UUID.randomUUID());
        Received second = Topics.await(
                "zorgkring.circle",
                each -> patient.toString().equals(each.subject())
                        && each.data().path("members").size() == 2,
                Stage.PATIENCE);
        Contracts.assertValid(CHANGED, second.json());
        // One change, or two when the batch was cut between the inclusions; never one for the repeated ones.
        assertTrue(second.data().path("version").asInt() <= 2, second.json());
        assertEquals(1, circles(patient));
    }

    @Test
    void anInclusionByImportOpensACircleWithoutMembers() {
        Stage.set();
        UUID patient = UUID.randomUUID();
        Stage.include(patient, null, UUID.randomUUID());
        Received event = Stage.published("zorgkring.circle", CHANGED, patient, 1);
        assertEquals(0, event.data().path("members").size());
    }

    @Test
    void aSecondInclusionAddsTheOtherPhysician() {
        UUID patient = Stage.included(Cast.PERSON);
        Stage.include(patient, Stage.professional(Cast.STRANGER), UUID.randomUUID());
        Stage.published("zorgkring.circle", CHANGED, patient, 2);
        as(Cast.PERSON)
                .get("/api/circles/" + patient)
                .then()
                .body("members.name", containsInAnyOrder(Cast.GP.fullName(), Cast.STRANGER.fullName()));
    }

    @Test
    void aCircleThatWasImportedBeforeTheInclusionIsNotOpenedTwice() throws SQLException {
        Stage.set();
        UUID patient = UUID.randomUUID();
        UUID circle = Stage.imported(
                "circles",
                Map.of(
                        "patientId",
                        patient,
                        "members",
                        List.of(Map.of("nihdi", Cast.GP.nihdi(), "from", Instant.parse("2020-01-01T00:00:00Z")))));
        Stage.include(patient, Stage.professional(Cast.NURSE), UUID.randomUUID());
        Received event = Stage.published("zorgkring.circle", CHANGED, patient, 2);
        assertEquals(circle.toString(), event.data().path("circleId").asText());
        assertEquals(2, event.data().path("members").size());
        assertEquals(1, circles(patient));
    }

    @Test
    void theGoldenExampleOfAnInclusionIsRead() {
        String type = "be.zorgkring.patient.person-included.v1";
        Stage.set();
        Topics.publish("zorgkring.patient", "019cadd4-5620-76a6-9eb7-383e868f226d", type, Contracts.example(type));
        await().atMost(Stage.PATIENCE)
                .until(() -> circles(UUID.fromString("019cadd4-5620-76a6-9eb7-383e868f226d")) == 1);
    }

    @Test
    void withdrawnConsentKeepsMembersOutButNotThePerson() {
        UUID patient = Stage.included(Cast.PERSON);
        Stage.consent(patient, Cast.PERSON.account(), "withdrawn", 2);
        await().atMost(Stage.PATIENCE)
                .until(() -> as(Cast.GP).get("/api/circles/" + patient).statusCode() == 403);
        as(Cast.PERSON).get("/api/circles/" + patient).then().statusCode(200).body("members", hasSize(1));
    }

    private long circles(UUID patient) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from circle where patient_id = ?")) {
            count.setObject(1, patient);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
