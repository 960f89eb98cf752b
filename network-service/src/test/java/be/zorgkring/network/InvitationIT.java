package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.as;
import static be.zorgkring.network.testing.Stage.creating;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class InvitationIT {

    private static final Map<String, String> SON = Map.of("relationship", "son", "label", "mijn zoon Tom \u2764");

    @Inject
    DataSource database;

    @Test
    void theSonAcceptsAndIsAMember() {
        UUID patient = Stage.included(Cast.PERSON);
        accept(Cast.SON, invite(patient)).statusCode(201).body("patientId", equalTo(patient.toString()));
        as(Cast.SON)
                .header("Accept-Language", "de")
                .get("/api/circles/" + patient)
                .then()
                .statusCode(200)
                .body("members.find { it.you }.name", equalTo("mijn zoon Tom \u2764"))
                .body("members.find { it.you }.relationship.label", equalTo("Sohn"))
                .body("members.find { it.you }.role.code", equalTo("perscaregiver"));
        Received event = Stage.published("zorgkring.circle", "be.zorgkring.network.circle-changed.v1", patient, 2);
        assertFalse(event.json().contains("Tom"), "what the person calls a carer stays in the circle");
        Stage.recorded(patient, Cast.SON.account(), "write", "allowed");
    }

    @Test
    void aCodeWorksOnce() {
        UUID patient = Stage.included(Cast.PERSON);
        String code = invite(patient);
        accept(Cast.SON, code).statusCode(201);
        accept(Cast.STRANGER, code).statusCode(409).body("type", equalTo("urn:zorgkring:problem:invitation-used"));
        as(Cast.STRANGER).get("/api/circles/" + patient).then().statusCode(403);
    }

    @Test
    void anExpiredCodeOpensNothing() throws SQLException {
        UUID patient = Stage.included(Cast.PERSON);
        String code = invite(patient);
        expire(patient);
        accept(Cast.SON, code).statusCode(410).body("errors[0].pointer", equalTo("/code"));
        as(Cast.SON).get("/api/circles/" + patient).then().statusCode(403);
    }

    @Test
    void aWrongCodeOpensNothing() {
        Stage.set();
        accept(Cast.SON, "0000-0000-0000-0000").statusCode(404).body("errors[0].code", equalTo("invitation.unknown"));
        accept(Cast.SON, "no code at all").statusCode(400).body("errors[0].code", equalTo("field.format"));
    }

    @Test
    void peopleDoNotComeIntoTheirOwnCircle() {
        UUID patient = Stage.included(Cast.PERSON);
        String code = invite(patient);
        accept(Cast.PERSON, code).statusCode(409).body("type", equalTo("urn:zorgkring:problem:own-circle"));
        accept(Cast.SON, code).statusCode(201);
    }

    @Test
    void onlyThePersonInvites() {
        UUID patient = Stage.included(Cast.PERSON);
        creating(Cast.GP, SON)
                .post("/api/circles/" + patient + "/invitations")
                .then()
                .statusCode(403);
        Stage.recorded(patient, Cast.GP.account(), "write", "refused");
        creating(Cast.STRANGER, SON)
                .post("/api/circles/" + patient + "/invitations")
                .then()
                .statusCode(403);
    }

    @Test
    void theCodeIsShownOnceEvenWhenTheRequestIsRepeated() {
        UUID patient = Stage.included(Cast.PERSON);
        String key = UUID.randomUUID().toString();
        Response first = as(Cast.PERSON)
                .header("Idempotency-Key", key)
                .body(SON)
                .post("/api/circles/" + patient + "/invitations");
        assertEquals(201, first.statusCode());
        as(Cast.PERSON)
                .header("Idempotency-Key", key)
                .body(SON)
                .post("/api/circles/" + patient + "/invitations")
                .then()
                .statusCode(201)
                .body("id", equalTo(first.path("id")))
                .body("code", nullValue());
        as(Cast.PERSON)
                .get("/api/circles/" + patient)
                .then()
                .body("invitations", hasSize(1))
                .body("invitations.label", contains("mijn zoon Tom \u2764"));
        as(Cast.GP).get("/api/circles/" + patient).then().body("invitations", hasSize(0));
    }

    @Test
    void anInvitationNeedsAKnownRelationshipAndALabel() {
        UUID patient = Stage.included(Cast.PERSON);
        creating(Cast.PERSON, Map.of("relationship", "boss", "label", "a\u0000b"))
                .post("/api/circles/" + patient + "/invitations")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/relationship", "/label"))
                .body("errors.code", contains("code.unknown", "field.characters"));
    }

    private static String invite(UUID patient) {
        Response answer = creating(Cast.PERSON, SON).post("/api/circles/" + patient + "/invitations");
        assertEquals(201, answer.statusCode(), answer.asString());
        return answer.path("code");
    }

    private static ValidatableResponse accept(Cast one, String code) {
        return creating(one, Map.of("code", code))
                .post("/api/invitations/acceptances")
                .then();
    }

    private void expire(UUID patient) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update invitation set expires_at = now() - interval '1 second' where patient_id = ?")) {
            update.setObject(1, patient);
            assertEquals(1, update.executeUpdate());
        }
    }
}
