package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.json;
import static be.zorgkring.gateway.standin.Door.posting;
import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.to;
import static be.zorgkring.gateway.standin.Door.withToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Apps and systems with tokens of the real Keycloak. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class BearerTokenIT {

    @Test
    void aGoodTokenReachesTheServiceUnchanged() {
        String token = SignIn.accessToken("an.peeters");
        HttpResponse<String> answer = send(withToken("/api/patients?cursor=a%2Fb", token));
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject arrived = json(answer);
        assertEquals("patient", arrived.getString("service"));
        assertEquals("/api/patients?cursor=a%2Fb", arrived.getString("uri"));
        assertEquals(new JsonArray().add("Bearer " + token), header(arrived, "authorization"));
    }

    @Test
    void fhirGoesThroughTheSameDoor() {
        String path = "/fhir/AuditEvent?patient=1&_count=2";
        assertEquals("token-missing", problem(send(to(path))));
        JsonObject arrived = json(send(withToken(path, SignIn.accessToken("rosa.maes"))));
        assertEquals("patient", arrived.getString("service"));
        assertEquals(path, arrived.getString("uri"));
    }

    @Test
    void aSystemSignsInWithItsKey() {
        assertEquals(
                200,
                send(withToken("/api/circles", SignIn.systemToken("hospital-az-voorbeeld")))
                        .statusCode());
    }

    @Test
    void theImporterSignsInWithItsSecret() {
        HttpResponse<String> answer =
                send(posting(withToken("/api/patients/imports", SignIn.importerToken()), "{\"items\":[]}"));
        assertEquals(200, answer.statusCode());
        assertEquals("POST", json(answer).getString("method"));
    }

    @Test
    void whoAmIShowsRolesAndNoNationalNumber() {
        HttpResponse<String> answer = send(withToken("/session", SignIn.accessToken("an.peeters")));
        assertTrue(json(answer).getJsonArray("roles").contains("physician"), answer.body());
        String ssin =
                SignIn.claims(SignIn.accessToken("an.peeters")).path("ssin").asText();
        assertFalse(ssin.isEmpty());
        assertFalse(answer.body().contains(ssin));
    }

    @Test
    void withoutATokenTheAnswerIsAProblemAndNeverARedirect() {
        HttpResponse<String> answer =
                send(to("/api/patients").header("Accept", "text/html").header("Accept-Language", "fr-BE"));
        assertEquals("token-missing", problem(answer));
        assertEquals("Non connecté", json(answer).getString("title"));
        assertEquals(
                "Bearer realm=\"zorgkring\"",
                answer.headers().firstValue("WWW-Authenticate").orElseThrow());
        assertEquals("fr", answer.headers().firstValue("Content-Language").orElseThrow());
    }

    @Test
    void aTokenForAnotherApiIsRefused() {
        assertEquals("audience-wrong", problem(send(withToken("/api/me", SignIn.otherAudienceToken("rosa.maes")))));
    }

    @Test
    void aTokenThatClaimsMoreThanWasSignedIsRefused() {
        String[] parts = SignIn.accessToken("rosa.maes").split("\\.");
        String claims = decoded(parts[1]).replace("citizen", "physician");
        assertEquals(
                "token-invalid",
                problem(send(withToken("/api/me", parts[0] + "." + encoded(claims) + "." + parts[2]))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "HS256"})
    void aTokenThatChoosesItsOwnAlgorithmIsRefused(String algorithm) {
        String[] parts = SignIn.accessToken("rosa.maes").split("\\.");
        String header = encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}");
        assertEquals("token-invalid", problem(send(withToken("/api/me", header + "." + parts[1] + "."))));
        assertEquals("token-invalid", problem(send(withToken("/api/me", header + "." + parts[1] + "." + parts[2]))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "....", "e30.e30.e30", "eyJhbGciOiJSUzI1NiJ9.e30.AAAA", "\"", "a b c"})
    void rubbishIsRefused(String token) {
        assertEquals("token-invalid", problem(send(withToken("/api/me", token))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer", "Digest x=y", "bearer", "Negotiate abc"})
    void otherSchemesAreNoToken(String authorization) {
        assertEquals(
                401, send(to("/api/me").header("Authorization", authorization)).statusCode());
    }

    @Test
    void anExpiredTokenIsNamedSo() throws InterruptedException {
        String token = KeycloakAdmin.shortLivedToken();
        Thread.sleep(2500);
        HttpResponse<String> answer = send(withToken("/api/me", token));
        assertEquals("token-expired", problem(answer));
    }

    @Test
    void aCookieBesideATokenIsNotEvenLookedAt() {
        HttpResponse<String> answer = send(posting(
                withToken("/api/patients", SignIn.accessToken("an.peeters"))
                        .header("Cookie", "q_session_web=forged; a=b"),
                "{}"));
        assertEquals(200, answer.statusCode(), answer.body());
        assertFalse(json(answer).getJsonObject("headers").containsKey("cookie"));
    }

    private static JsonArray header(JsonObject arrived, String name) {
        return arrived.getJsonObject("headers").getJsonArray(name);
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
