package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.json;
import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.to;
import static be.zorgkring.gateway.standin.Door.withToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.standin.StandIns;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The composed page and the merged description over services that answer, refuse or are away. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class PatientPageIT {

    private static final String PERSON = "018f3c1e-0000-7000-8000-000000000001";
    private static final String REFUSED = "018f3c1e-0000-7000-8000-000000000403";

    private static final String HALF_REACHABLE = "018f3c1e-0000-7000-8000-000000000503";

    private static final String IN_EMERGENCY = "018f3c1e-0000-7000-8000-000000000112";

    private final String token = SignIn.accessToken("an.peeters");

    @Test
    void everyPartIsAskedWithTheCallersOwnToken() {
        HttpResponse<String> answer =
                send(withToken("/api/patients/" + PERSON + "/page", token).header("X-Request-Id", "page-00001"));
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject page = json(answer);
        assertEquals("/api/patients/" + PERSON, asked(page, "person").getString("uri"));
        assertEquals("/api/circles/" + PERSON, asked(page, "circle").getString("uri"));
        assertEquals("/api/plans/" + PERSON, asked(page, "plan").getString("uri"));
        assertEquals(
                "/api/plans/" + PERSON + "/tasks?status=open",
                asked(page, "tasks").getString("uri"));
        for (String part : page.fieldNames()) {
            JsonObject headers = asked(page, part).getJsonObject("headers");
            assertEquals(new JsonArray().add("Bearer " + token), headers.getJsonArray("authorization"), part);
            assertEquals(new JsonArray().add("page-00001"), headers.getJsonArray("x-request-id"), part);
        }
    }

    @Test
    void aServiceThatIsAwayLeavesAMarkedGap() {
        HttpResponse<String> answer = send(withToken("/api/patients/" + HALF_REACHABLE + "/page", token));
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject circle = json(answer).getJsonObject("circle");
        assertEquals("gap", circle.getString("status"));
        assertEquals(
                "urn:zorgkring:problem:upstream-unavailable",
                circle.getJsonObject("problem").getString("type"));
        assertEquals("ok", json(answer).getJsonObject("person").getString("status"));
    }

    @Test
    void anEmergencyIsSaidInTheHeaderOfEveryAnswerAndInThePageToo() {
        String banner = "id=\"7\"; until=\"2026-03-11T06:10:00Z\"; reason=\"unconscious\"";
        HttpResponse<String> plan = send(withToken("/api/plans/" + IN_EMERGENCY, token));
        assertEquals(banner, plan.headers().firstValue("Emergency-Access").orElseThrow());
        HttpResponse<String> page = send(withToken("/api/patients/" + IN_EMERGENCY + "/page", token));
        assertEquals(banner, page.headers().firstValue("Emergency-Access").orElseThrow());
        assertEquals("unconscious", json(page).getJsonObject("emergencyAccess").getString("reason"));
        HttpResponse<String> other = send(withToken("/api/patients/" + PERSON + "/page", token));
        assertTrue(other.headers().firstValue("Emergency-Access").isEmpty());
        assertTrue(!json(other).containsKey("emergencyAccess"));
    }

    @Test
    void whenEveryServiceRefusesThePageIsRefused() {
        HttpResponse<String> answer = send(withToken("/api/patients/" + REFUSED + "/page", token));
        assertEquals(403, answer.statusCode());
        assertEquals("access-refused", problem(answer));
        assertEquals(
                "gap", json(answer).getJsonObject("parts").getJsonObject("plan").getString("status"));
    }

    @Test
    void thePageIsForSignedInCallersAndRealIdsOnly() {
        assertEquals("token-missing", problem(send(to("/api/patients/" + PERSON + "/page"))));
        assertEquals("not-found", problem(send(withToken("/api/patients/1/page", token))));
    }

    @Test
    void oneDescriptionOfTheWholeApiNamesTheServiceThatIsAway() {
        HttpResponse<String> answer = send(to("/openapi"));
        assertEquals(200, answer.statusCode());
        JsonObject merged = json(answer);
        assertEquals(new JsonArray().add("reporting"), merged.getJsonArray("x-missing"));
        JsonObject paths = merged.getJsonObject("paths");
        assertTrue(paths.containsKey("/api/patients")
                && paths.containsKey("/api/circles")
                && paths.containsKey("/api/plans"));
        assertTrue(paths.containsKey("/api/patients/{patientId}/page"));
        assertTrue(!paths.containsKey("/q/own"));
        JsonObject schemas = merged.getJsonObject("components").getJsonObject("schemas");
        assertEquals("patient", schemas.getJsonObject("View").getString("title"));
        assertEquals("network", schemas.getJsonObject("View_network").getString("title"));
    }

    private static JsonObject asked(JsonObject page, String part) {
        JsonObject answered = page.getJsonObject(part);
        assertEquals("ok", answered.getString("status"), page.encode());
        return answered.getJsonObject("data");
    }
}
