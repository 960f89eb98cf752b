package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.at;
import static be.zorgkring.gateway.standin.Door.json;
import static be.zorgkring.gateway.standin.Door.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.standin.Door;
import be.zorgkring.gateway.standin.StandIns;
import be.zorgkring.testing.Browser;
import be.zorgkring.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens that are about to expire (here: always) are renewed on the way, without the person noticing. */
@QuarkusTest
@TestProfile(SessionRenewalIT.AlwaysAboutToExpire.class)
@QuarkusTestResource(
        value = RealParts.class,
        restrictToAnnotatedClass = false,
        initArgs = @ResourceArg(name = "service", value = "gateway"))
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class SessionRenewalIT {

    public static final class AlwaysAboutToExpire implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zorgkring.gateway.session-renew-before", "1H");
        }
    }

    @Test
    void theServiceGetsANewTokenAndTheBrowserANewCookie() {
        Browser browser = new Browser();
        browser.signIn(
                at("/session/login?to=/home"),
                "an.peeters",
                address -> address.getPort() == Door.port() && address.getPath().equals("/home"));
        HttpResponse<String> first = browser.send(at("/api/patients"), to("/api/patients"));
        HttpResponse<String> second = browser.send(at("/api/patients"), to("/api/patients"));
        assertEquals(200, second.statusCode(), second.body());
        assertNotEquals(tokenAtService(first), tokenAtService(second));
        assertTrue(second.headers().allValues("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith("q_session_web") && !cookie.contains("Max-Age=0")));
    }

    private static String tokenAtService(HttpResponse<String> answer) {
        return json(answer)
                .getJsonObject("headers")
                .getJsonArray("authorization")
                .getString(0);
    }
}
