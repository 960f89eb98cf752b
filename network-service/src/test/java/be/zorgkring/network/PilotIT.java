package be.zorgkring.network;

import static be.zorgkring.network.testing.Stage.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.network.testing.Cast;
import be.zorgkring.network.testing.Heartbeats;
import be.zorgkring.network.testing.Stage;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Heartbeats.class)
class PilotIT {

    private static final String CHANGED = "be.zorgkring.network.pilot-changed.v1";

    @Test
    void anInitiativeLivesFromExplorationToAContinuation() {
        String code = "it-" + UUID.randomUUID();
        UUID id = register(code, 201);
        String next = move(code, "\"1\"", Map.of("move", "prepare"), 200);
        next = move(code, next, Map.of("move", "submit", "on", "2017-05-01"), 200);
        next = move(code, next, Map.of("move", "retain", "on", "2017-10-01"), 200);
        next = move(code, next, Map.of("move", "start", "from", "2018-01-01", "until", "2021-12-31"), 200);
        next = move(
                code,
                next,
                Map.of("move", "continue", "approvedBy", "Demo", "from", "2022-01-01", "until", "2024-12-31"),
                200);
        assertEquals("\"6\"", next);
        as(Cast.PERSON)
                .get("/api/pilots/" + code)
                .then()
                .statusCode(200)
                .header("ETag", next)
                .body("status", equalTo("continued"))
                .body("until", equalTo("2024-12-31"))
                .body("continuations[0].approvedBy", equalTo("Demo"));
        for (int version = 1; version <= 6; version++) {
            Stage.published("zorgkring.pilot", CHANGED, id, version);
        }
        Received last = Stage.published("zorgkring.pilot", CHANGED, id, 6);
        assertEquals("2018-01-01", last.data().path("from").asText());
        assertEquals("2024-12-31", last.data().path("until").asText());
    }

    @Test
    void aStepThatIsNotLegalNowIsRefused() {
        String code = "it-" + UUID.randomUUID();
        register(code, 201);
        move(code, "\"1\"", Map.of("move", "end", "on", "2020-01-01"), 409);
        move(code, "\"7\"", Map.of("move", "prepare"), 412);
        move(code, null, Map.of("move", "prepare"), 428);
        move(code, "\"1\"", Map.of("move", "fly"), 400);
        move(code, "\"1\"", Map.of("move", "submit"), 400);
        register(code, 409);
    }

    @Test
    void onlyTheAuthorityRegistersAndPeopleWithoutAShareMoveNothing() {
        String code = "it-" + UUID.randomUUID();
        as(Cast.GP)
                .header("Idempotency-Key", "k")
                .body(Map.of("code", code, "name", "Demo"))
                .post("/api/pilots")
                .then()
                .statusCode(403);
        register(code, 201);
        as(SignIn.accessToken("els.janssens"))
                .header("If-Match", "\"1\"")
                .body(Map.of("move", "prepare"))
                .post("/api/pilots/" + code + "/moves")
                .then()
                .statusCode(403);
    }

    @Test
    void theListComesInPagesByCode() {
        String code = "0000-" + UUID.randomUUID();
        register(code, 201);
        as(Cast.PERSON)
                .queryParam("status", "exploring")
                .queryParam("limit", 200)
                .get("/api/pilots")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code));
        as(Cast.PERSON)
                .queryParam("status", "nothing")
                .get("/api/pilots")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("status"));
        as(Cast.PERSON).get("/api/pilots/no-such-pilot").then().statusCode(404);
    }

    private static UUID register(String code, int status) {
        Response answer = as(SignIn.accessToken("karim.benali"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("code", code, "name", "Demoregio " + code))
                .post("/api/pilots");
        assertEquals(status, answer.statusCode(), answer.asString());
        return status == 201 ? UUID.fromString(answer.path("pilotId")) : null;
    }

    private static String move(String code, String etag, Map<String, String> body, int status) {
        var request = as(SignIn.accessToken("karim.benali")).body(body);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        Response answer = request.post("/api/pilots/" + code + "/moves");
        assertEquals(status, answer.statusCode(), answer.asString());
        return answer.header("ETag");
    }
}
