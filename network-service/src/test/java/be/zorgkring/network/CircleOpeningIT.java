package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.as;
import static be.zorgkring.testing.Waiting.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        UUID last = UUID.randomUUID();
        Stage.include(patient, Stage.professional(Cast.GP), last);
        awaitConsumed(last);
        Received opened = Stage.published("zorgkring.circle", CHANGED, patient, 1);
        assertEquals(1, opened.data().path("members").size());
        assertEquals(1, version(patient));
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
    void aFurtherInclusionLetsNobodyIn() throws SQLException {
        UUID patient = Stage.included(Cast.PERSON);
        UUID further = UUID.randomUUID();
        Stage.include(patient, Stage.professional(Cast.STRANGER), further);
        awaitConsumed(further);
        assertEquals(1, version(patient));
        assertEquals(403, as(Cast.STRANGER).get("/api/circles/" + patient).statusCode());
        as(Cast.PERSON).get("/api/circles/" + patient).then().body("members.name", contains(Cast.GP.fullName()));
    }

    @Test
    void whoThePersonLetGoDoesNotComeBackByAnotherInclusion() throws SQLException {
        UUID patient = Stage.included(Cast.PERSON);
        var circle = as(Cast.PERSON).get("/api/circles/" + patient);
        as(Cast.PERSON)
                .delete("/api/circles/" + patient + "/members/"
                        + circle.jsonPath().getString("members[0].memberId"))
                .then()
                .statusCode(204);
        UUID further = UUID.randomUUID();
        Stage.include(patient, Stage.professional(Cast.GP), further);
        awaitConsumed(further);
        assertEquals(403, as(Cast.GP).get("/api/circles/" + patient).statusCode());
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
                        List.of(Map.of("nihdi", Cast.GP.nihdi(), "from", "2020-01-01T00:00:00Z"))));
        UUID inclusion = UUID.randomUUID();
        Stage.include(patient, Stage.professional(Cast.NURSE), inclusion);
        awaitConsumed(inclusion);
        Received event = Stage.published("zorgkring.circle", CHANGED, patient, 1);
        assertEquals(circle.toString(), event.data().path("circleId").asText());
        assertEquals(1, version(patient));
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

    private void awaitConsumed(UUID event) {
        await().atMost(Stage.PATIENCE)
                .until(() -> number("select count(*) from consumed_event where event_id = ?", event) == 1);
    }

    private long circles(UUID patient) throws SQLException {
        return number("select count(*) from circle where patient_id = ?", patient);
    }

    private long version(UUID patient) throws SQLException {
        return number("select version from circle where patient_id = ?", patient);
    }

    private long number(String query, UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
