package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.at;
import static be.zorgkring.gateway.standin.Door.json;
import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.testing.Browser;
import be.zorgkring.dev.testing.RealParts;
import be.zorgkring.dev.testing.SignIn;
import be.zorgkring.gateway.standin.Door;
import be.zorgkring.gateway.standin.StandIns;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Sessions that ended at Keycloak while a browser still holds its cookie. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class EndedSessionIT {

    @Test
    void aSessionThatKeycloakNoLongerRenewsIsForgottenAndSignInStarts() throws InterruptedException {
        Browser browser = new Browser();
        // The first request renews the tokens already, as they live no longer than that.
        String sid = KeycloakAdmin.whileTokensOfBrowsersLive(1, () -> {
            signIn(browser);
            return sidSeenByService(browser);
        });
        KeycloakAdmin.endSession(sid);
        Thread.sleep(1100);
        Browser other = browser.copy();

        HttpResponse<String> answer = browser.get(at("/api/patients"));
        assertEquals("token-expired", problem(answer));
        assertTrue(answer.headers().allValues("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith("q_session_web") && cookie.contains("Max-Age=0")));
        assertEquals("token-missing", problem(browser.get(at("/session"))));

        HttpResponse<String> login = other.get(at("/session/login?to=/home"));
        assertEquals(302, login.statusCode(), login.body());
        assertTrue(login.headers().firstValue("Location").orElseThrow().contains("/protocol/openid-connect/auth"));
    }

    @Test
    void aCodeThatKeycloakDoesNotKnowIsAFailedSignInAndNotAnAbsentKeycloak() {
        Browser browser = new Browser();
        String sent = browser.get(at("/session/login"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String state = sent.replaceAll(".*[?&]state=([^&]+).*", "$1");
        assertEquals("sign-in-failed", problem(browser.get(at("/session/callback?code=forged&state=" + state))));
    }

    private static void signIn(Browser browser) {
        browser.signIn(
                at("/session/login?to=/home"),
                "tom.maes",
                address -> address.getPort() == Door.port() && address.getPath().equals("/home"));
    }

    private static String sidSeenByService(Browser browser) {
        HttpResponse<String> answer = browser.send(at("/api/patients"), to("/api/patients"));
        String token = json(answer)
                .getJsonObject("headers")
                .getJsonArray("authorization")
                .getString(0)
                .substring("Bearer ".length());
        return SignIn.claims(token).path("sid").asText();
    }
}
