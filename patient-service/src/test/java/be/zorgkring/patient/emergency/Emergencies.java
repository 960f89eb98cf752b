package be.zorgkring.patient.emergency;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.post;
import static org.hamcrest.Matchers.equalTo;

import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.World;
import be.zorgkring.testing.OwnDatabase;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** What goes on around an access in an emergency. */
final class Emergencies {

    static final String TEXT = "Collapsed in the pharmacy, cannot be woken.";

    private Emergencies() {}

    static Map<String, Object> plea() {
        return World.object("reason", "unconscious", "text", TEXT);
    }

    static Map<String, Object> plea(String field, Object value) {
        return be.zorgkring.patient.support.Http.with(plea(), field, value);
    }

    static Response open(Member member, UUID patientId) {
        return post(member.token(), "/api/patients/" + patientId + "/emergency-accesses", plea());
    }

    static UUID opened(Member member, UUID patientId) {
        Response answer = open(member, patientId);
        answer.then().statusCode(201);
        return UUID.fromString(answer.jsonPath().getString("emergencyAccessId"));
    }

    static void heldBack(Member member, UUID patientId) {
        open(member, patientId)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:zorgkring:problem:emergency-access-held-back"));
    }

    /** As if it had been opened that much earlier. */
    static void age(UUID access, Duration by) throws SQLException {
        String shift = "- interval '" + by.toSeconds() + " seconds' where ";
        OwnDatabase.executeAsService("update emergency_access set from_at = from_at - interval '" + by.toSeconds()
                + " seconds', until_at = until_at " + shift + "id = '" + access + "'");
        OwnDatabase.executeAsService(
                "update access_emergency set active_until = active_until " + shift + "emergency_id = '" + access + "'");
    }

    static void withdraw(Member self, UUID patientId, int version) {
        as(self).header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("sharing", "withdrawn", "method", "own-sign-in"))
                .put("/api/patients/" + patientId + "/consent")
                .then()
                .statusCode(200);
    }
}
