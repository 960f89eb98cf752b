package be.zorgkring.patient.merge;

import static be.zorgkring.patient.support.Http.as;
import static be.zorgkring.patient.support.Http.delete;
import static be.zorgkring.patient.support.Http.inclusion;
import static be.zorgkring.patient.support.Http.post;
import static be.zorgkring.patient.support.Http.with;
import static org.hamcrest.Matchers.equalTo;

import be.zorgkring.patient.support.Http;
import be.zorgkring.patient.support.Managers;
import be.zorgkring.patient.support.Member;
import be.zorgkring.patient.support.World;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People with two records, and the managers who merge them. */
abstract class Merging {

    static final Duration LIMIT = Duration.ofSeconds(20);

    final World world = World.get();
    final String manager = Managers.first();

    /** Somebody with a record, and an account of their own. */
    record Known(UUID id, Map<String, Object> body, Member self) {}

    Known known(Map<String, Object> body) {
        UUID id = Http.include(world.physician, body);
        Member self = world.citizen((String) body.get("insz"), "Rosa");
        as(self).get("/api/me").then().statusCode(200).body("patientId", equalTo(id.toString()));
        return new Known(id, body, self);
    }

    Known known() {
        return known(inclusion(world.running));
    }

    Known knownWithHeartFailure() {
        return known(with(
                inclusion(world.running),
                "conditions",
                List.of(
                        Map.of("system", "icd-10", "code", "I50.9", "label", "Hartfalen"),
                        Map.of("system", "icd-10", "code", "E11", "label", "Diabetes"))));
    }

    UUID merged(Known surviving, Known retired) {
        Response answer = merge(surviving, retired);
        answer.then().statusCode(200);
        return UUID.fromString(answer.jsonPath().getString("made"));
    }

    Response merge(Known surviving, Known retired) {
        return confirmed(post(manager, "/api/record-merges", body(surviving.id(), retired.id())));
    }

    /** By a second manager, unless the first was refused. */
    private static Response confirmed(Response proposed) {
        return proposed.statusCode() == 202 ? Managers.confirm(proposed) : proposed;
    }

    static Map<String, Object> body(UUID surviving, UUID retired) {
        return World.object("survivingId", surviving, "retiredId", retired, "evidence", "Seen at the town hall");
    }

    Response undo(UUID mergeId) {
        return confirmed(delete(manager, "/api/record-merges/" + mergeId, Map.of("reason", "Two sisters")));
    }

    static Response show(Member who, UUID id) {
        return as(who).get("/api/patients/" + id);
    }

    static void withdraw(Member who, UUID id, int version) {
        withdraw(who, id, "\"" + version + "\"");
    }

    static void withdraw(Member who, UUID id, String etag) {
        as(who).header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(World.json(Map.of("sharing", "withdrawn", "method", "own-sign-in")))
                .put("/api/patients/" + id + "/consent")
                .then()
                .statusCode(200);
    }

    static String exclude(Member who, UUID id, Member professional) {
        return post(
                        who.token(),
                        "/api/patients/" + id + "/exclusions",
                        Map.of(
                                "kind",
                                "professional",
                                "professionalId",
                                professional.professionalId().orElseThrow()))
                .then()
                .statusCode(201)
                .extract()
                .path("exclusionId");
    }

    static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("type", equalTo("urn:zorgkring:problem:" + code));
    }
}
