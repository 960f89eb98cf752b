package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.at;
import static be.zorgkring.gateway.standin.Door.json;
import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.to;
import static be.zorgkring.gateway.standin.Door.withToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.standin.Door;
import be.zorgkring.gateway.standin.StandIns;
import be.zorgkring.testing.Browser;
import be.zorgkring.testing.Contracts;
import be.zorgkring.testing.EndedElsewhere;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.Received;
import be.zorgkring.testing.SignIn;
import be.zorgkring.testing.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        String sid = KeycloakAdmin.whileTokensOfBrowsersLive(4, () -> {
            signIn(browser);
            return sidSeenByService(browser);
        });
        KeycloakAdmin.endSession(sid);
        Thread.sleep(4100);
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
    void aCookieCopiedBeforeSignOutIsOfNoUseAfterIt() {
        Browser browser = new Browser();
        signIn(browser);
        String token = tokenSeenByService(browser);
        Browser copy = browser.copy();
        HttpResponse<String> out = browser.send(
                at("/session/logout"),
                to("/session/logout").header("X-Zorgkring-Csrf", "1").POST(BodyPublishers.noBody()));
        assertEquals(204, out.statusCode(), out.body());
        assertEquals(
                "\"cache\", \"cookies\", \"storage\"",
                out.headers().firstValue("Clear-Site-Data").orElseThrow());

        String sid = SignIn.claims(token).path("sid").asText();
        Received told = Topics.await("zorgkring.session", each -> sid.equals(each.key()), Duration.ofSeconds(10));
        assertEquals("be.zorgkring.gateway.session-ended.v1", told.type());
        Contracts.assertValid(told.type(), told.json());
        assertEquals(sid, told.data().path("sessionId").asText());

        assertEquals("token-expired", problem(send(withToken("/api/patients", token))));
        Browser again = copy.copy();
        assertEquals("token-expired", problem(copy.get(at("/api/patients"))));
        assertEquals(302, again.get(at("/session/login?to=/home")).statusCode());
        assertTrue(again.get(at("/session/login?to=/home"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .contains("/protocol/openid-connect/auth"));
    }

    @Test
    void aSessionThatEndsAtKeycloakEndsHereAtOnce() {
        Browser browser = new Browser();
        signIn(browser);
        String sid = sidSeenByService(browser);
        KeycloakAdmin.whileToldTo(at("/session/backchannel-logout").toString(), () -> KeycloakAdmin.endSession(sid));
        assertEquals("token-expired", problem(browser.get(at("/api/patients"))));
    }

    @Test
    void alsoWhenKeycloakSignsThatWithAKeyNobodyHasSeenYet() {
        Browser browser = new Browser();
        signIn(browser);
        String sid = sidSeenByService(browser);
        KeycloakAdmin.whileToldTo(
                at("/session/backchannel-logout").toString(),
                () -> KeycloakAdmin.whileSigningAnew(() -> KeycloakAdmin.endSession(sid)));
        assertEquals("token-expired", problem(browser.get(at("/api/patients"))));
    }

    @Test
    void nobodyButKeycloakEndsASession() {
        Browser browser = new Browser();
        signIn(browser);
        String token = tokenSeenByService(browser);
        for (String forged : List.of(
                "", "logout_token=", "logout_token=" + token, "logout_token=e30.e30.c2ln", "logout_token=none")) {
            assertEquals(
                    "token-invalid",
                    problem(send(to("/session/backchannel-logout")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(forged)))));
        }
        assertEquals(200, browser.get(at("/api/patients")).statusCode());
    }

    /** Another pod of the gateway heard of it, or another service: what counts is the topic. */
    @Test
    void aSessionThatEndedElsewhereEndsHere() throws Exception {
        Browser browser = new Browser();
        signIn(browser);
        String sid = sidSeenByService(browser);
        EndedElsewhere.tell(sid);
        Instant until = Instant.now().plusSeconds(10);
        while (browser.copy().get(at("/api/patients")).statusCode() == 200
                && Instant.now().isBefore(until)) {
            Thread.sleep(20);
        }
        assertEquals("token-expired", problem(browser.get(at("/api/patients"))));
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
        return SignIn.claims(tokenSeenByService(browser)).path("sid").asText();
    }

    private static String tokenSeenByService(Browser browser) {
        HttpResponse<String> answer = browser.send(at("/api/patients"), to("/api/patients"));
        return json(answer)
                .getJsonObject("headers")
                .getJsonArray("authorization")
                .getString(0)
                .substring("Bearer ".length());
    }
}
