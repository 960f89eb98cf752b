package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.at;
import static be.zorgkring.gateway.standin.Door.json;
import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.to;
import static be.zorgkring.gateway.standin.Door.withToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.standin.StandIns;
import be.zorgkring.testing.Browser;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Small allowances, to see who is slowed down and who is not. */
@QuarkusTest
@TestProfile(RateLimitIT.SmallAllowances.class)
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class RateLimitIT {

    private static final int BURST = 5;
    private static final int PER_SECOND = 1;

    public static final class SmallAllowances implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zorgkring.gateway.rate.signed-in.burst", Integer.toString(BURST),
                    "zorgkring.gateway.rate.signed-in.per-second", Integer.toString(PER_SECOND),
                    "zorgkring.gateway.rate.anonymous.burst", Integer.toString(BURST),
                    "zorgkring.gateway.rate.anonymous.per-second", Integer.toString(PER_SECOND),
                    "zorgkring.gateway.rate.client.importer.burst", "30");
        }
    }

    @Test
    void aCallerInALoopIsSlowedDownAndNobodyElse() {
        String loop = SignIn.accessToken("joris.claes");
        HttpResponse<String> answer = untilLimited(i -> send(withToken("/api/patients", loop)));
        assertEquals("rate-limited", problem(answer));
        assertTrue(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()) >= 1);
        assertEquals(
                200,
                send(withToken("/api/patients", SignIn.accessToken("mia.dubois")))
                        .statusCode());
    }

    @Test
    void guessingTokensIsSlowedDownAndDoesNotSlowDownTheSignedIn() {
        HttpResponse<String> answer = untilLimited(i -> send(withToken("/api/patients", "guess-" + i)));
        assertEquals("rate-limited", problem(answer));
        assertEquals(
                200,
                send(withToken("/api/patients", SignIn.accessToken("rosa.maes")))
                        .statusCode());
    }

    @Test
    void aNoisyNeighbourKeepsNobodyFromSigningInNorKeycloakFromSigningOut() {
        emptied("/openapi");
        emptied("/session/callback?code=guessed&state=guessed");
        for (int i = 0; i < 12; i++) {
            send(withToken("/session", "guess-" + i));
            send(to("/session/logout").POST(BodyPublishers.noBody()));
            forgedSignOut();
        }
        assertEquals("rate-limited", problem(untilLimited(i -> forgedSignOut())));
        Browser browser = new Browser();
        URI back = browser.signIn(at("/session/login?to=/home"), "rosa.maes", address -> address.getPath()
                .equals("/session/callback"));
        emptied("/session/login");

        HttpResponse<String> returned = browser.get(back);
        assertEquals(302, returned.statusCode(), returned.body());
        HttpResponse<String> seen = browser.get(at("/api/patients"));
        assertEquals(200, seen.statusCode(), seen.body());

        String sid = SignIn.claims(json(seen)
                        .getJsonObject("headers")
                        .getJsonArray("authorization")
                        .getString(0)
                        .substring("Bearer ".length()))
                .path("sid")
                .asText();
        KeycloakAdmin.whileToldTo(at("/session/backchannel-logout").toString(), () -> KeycloakAdmin.endSession(sid));
        assertNotEquals(200, browser.get(at("/api/patients")).statusCode());
    }

    private static HttpResponse<String> forgedSignOut() {
        return send(to("/session/backchannel-logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=e30.e30.c2ln")));
    }

    private static void emptied(String path) {
        assertEquals("rate-limited", problem(untilLimited(i -> send(to(path)))));
    }

    /** However slow the machine is; the allowance fills up again meanwhile, and more than that nobody gets. */
    private static HttpResponse<String> untilLimited(IntFunction<HttpResponse<String>> request) {
        Instant begin = Instant.now();
        int passed = 0;
        HttpResponse<String> answer = request.apply(passed);
        while (answer.statusCode() != 429) {
            passed++;
            long most =
                    BURST + PER_SECOND * (Duration.between(begin, Instant.now()).toSeconds() + 1);
            assertTrue(passed <= most, passed + " requests passed where " + most + " may");
            answer = request.apply(passed);
        }
        return answer;
    }

    @Test
    void theImporterHasAnAllowanceOfItsOwn() {
        String importer = SignIn.importerToken();
        for (int i = 0; i < 20; i++) {
            assertEquals(200, send(withToken("/api/patients/imports", importer)).statusCode());
        }
    }
}
