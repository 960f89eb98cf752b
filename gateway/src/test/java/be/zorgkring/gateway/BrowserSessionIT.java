package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.at;
import static be.zorgkring.gateway.standin.Door.json;
import static be.zorgkring.gateway.standin.Door.posting;
import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.standin.Door;
import be.zorgkring.gateway.standin.StandIns;
import be.zorgkring.testing.Browser;
import be.zorgkring.testing.RealParts;
import be.zorgkring.testing.SignIn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People with a browser: the real code flow through the broker and eHealth's login page. */
@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class BrowserSessionIT {

    private final Browser browser = new Browser();

    @Test
    void signingInGoesStraightToEhealthAndReturnsToTheWantedPage() {
        URI keycloak = URI.create(browser.get(at("/session/login?to=/mijn/pagina"))
                .headers()
                .firstValue("Location")
                .orElseThrow());
        assertTrue(keycloak.getQuery().contains("kc_idp_hint=ehealth"), keycloak.toString());
        assertTrue(keycloak.getQuery().contains("code_challenge_method=S256"), keycloak.toString());
        URI back = new Browser().signIn(at("/session/login?to=/mijn/pagina?a=b"), "an.peeters", isAt("/mijn/pagina"));
        assertEquals(at("/mijn/pagina?a=b"), back);
    }

    @Test
    void theSessionIsSealedAndOutOfReachOfScripts() {
        SetCookies seen = SetCookies.whileSigningIn("rosa.maes");
        assertFalse(seen.session().isEmpty());
        for (String cookie : seen.session()) {
            assertTrue(cookie.contains("HTTPOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
            assertFalse(cookie.contains("Secure"), "the test's address is http: " + cookie);
            // Sealed as a JWE: five parts of which the second is the wrapped key, nothing readable.
            assertFalse(cookie.contains("eyJhbGciOiJSUzI1NiIs"), "a token lies open in the cookie");
        }
    }

    @Test
    void aSignedInBrowserReachesServicesWithATokenAndWithoutItsCookie() {
        signIn("an.peeters");
        HttpResponse<String> answer =
                browser.send(at("/api/patients"), to("/api/patients").GET());
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject headers = json(answer).getJsonObject("headers");
        String token = headers.getJsonArray("authorization").getString(0).substring("Bearer ".length());
        assertTrue(SignIn.claims(token).path("aud").toString().contains("zorgkring-api"));
        assertFalse(headers.containsKey("cookie"));
    }

    @Test
    void whoAmIShowsRolesAndPilotsOfASession() {
        signIn("els.janssens");
        JsonObject me = json(browser.get(at("/session")));
        assertEquals("cookie", me.getString("signedInBy"));
        assertTrue(me.getJsonArray("coordinates").contains("zorgzaam-leuven"), me.encode());
        assertTrue(me.getJsonArray("roles").contains("citizen"), me.encode());
    }

    @Test
    void aSecondSignInOfASignedInBrowserReturnsAtOnce() {
        signIn("rosa.maes");
        HttpResponse<String> answer = browser.get(at("/session/login?to=/plan"));
        assertEquals(302, answer.statusCode());
        assertEquals("/plan", answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void aChangeThatAnotherSiteCouldHaveCausedIsRefused() {
        signIn("an.peeters");
        assertEquals("csrf", problem(browser.send(at("/api/patients"), posting(to("/api/patients"), "{}"))));
        assertEquals(
                "csrf",
                problem(browser.send(
                        at("/api/patients"),
                        posting(to("/api/patients").header("Origin", "https://evil.example"), "{}"))));
        assertEquals(
                "csrf",
                problem(browser.send(
                        at("/session/logout"),
                        to("/session/logout")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(BodyPublishers.noBody()))));
    }

    @Test
    void aChangeFromAnOwnPagePasses() {
        signIn("an.peeters");
        assertEquals(200, change("Origin", "http://127.0.0.1:" + Door.port()));
        assertEquals(200, change("Sec-Fetch-Site", "same-origin"));
        assertEquals(200, change("X-Zorgkring-Csrf", "1"));
    }

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloak() {
        signIn("tom.maes");
        HttpResponse<String> out = browser.send(
                at("/session/logout"),
                to("/session/logout").header("X-Zorgkring-Csrf", "1").POST(BodyPublishers.noBody()));
        assertEquals(204, out.statusCode(), out.body());
        assertEquals("token-missing", problem(browser.get(at("/session"))));
        // Keycloak would otherwise return the browser at once; now eHealth asks again.
        Browser same = browser;
        HttpResponse<String> answer = same.get(at("/session/login"));
        String location = answer.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> keycloak = same.get(URI.create(location));
        assertTrue(
                keycloak.headers().firstValue("Location").orElse("").contains("/broker/ehealth/login"),
                keycloak.headers().map().toString());
    }

    @Test
    void aForgedSessionIsRefusedAndForgotten() {
        HttpResponse<String> answer = send(to("/api/patients").header("Cookie", "q_session_web=forged"));
        assertEquals("token-invalid", problem(answer));
        assertTrue(answer.headers().allValues("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith("q_session_web=") && cookie.contains("Max-Age=0")));
    }

    @Test
    void aBrowserWithABrokenSessionCanSignInAgain() {
        HttpResponse<String> answer = send(to("/session/login").header("Cookie", "q_session_web=forged"));
        assertEquals(302, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().contains("/realms/zorgkring/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: x=y", "x"})
    void aReturnToAnotherSiteIsRefusedBeforeSigningIn(String target) {
        String encoded = URLEncoder.encode(target, StandardCharsets.UTF_8);
        assertEquals("target-not-local", problem(send(to("/session/login?to=" + encoded))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=abc&state=def", "?error=access_denied&state=x", "?state=a&state=b&code=c"})
    void aReturnThatNobodyWasSentOutForIsNoSignIn(String query) {
        assertEquals("sign-in-failed", problem(send(to("/session/callback" + query))));
    }

    private void signIn(String username) {
        browser.signIn(at("/session/login?to=/home"), username, isAt("/home"));
    }

    private int change(String header, String value) {
        return browser.send(at("/api/patients"), posting(to("/api/patients").header(header, value), "{}"))
                .statusCode();
    }

    private static java.util.function.Predicate<URI> isAt(String path) {
        return address -> address.getPort() == Door.port() && address.getPath().equals(path);
    }
}
