package be.zorgkring.gateway;

import static be.zorgkring.gateway.standin.Door.problem;
import static be.zorgkring.gateway.standin.Door.send;
import static be.zorgkring.gateway.standin.Door.to;
import static be.zorgkring.gateway.standin.Door.withToken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.standin.StandIns;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keycloak is away from the start: the gateway stands, and says that it is not the caller's fault. */
@QuarkusTest
@TestProfile(ProviderAwayIT.NobodyAtTheIssuer.class)
class ProviderAwayIT {

    public static final class NobodyAtTheIssuer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "zorgkring.kafka.servers", "127.0.0.1:9",
                    "zorgkring.oidc.issuer", "http://127.0.0.1:9/realms/zorgkring",
                    "zorgkring.gateway.web-client-secret", "nobody asks for it");
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(StandIns.class));
        }
    }

    @Test
    void aTokenThatCannotBeCheckedIsNotCalledInvalid() {
        assertEquals("sign-in-unavailable", problem(send(withToken("/api/me", "e30.e30.c2ln"))));
    }

    @Test
    void signingInIsPutOffAndTheSessionIsKept() {
        assertEquals("sign-in-unavailable", problem(send(to("/session/login"))));
        HttpResponse<String> answer = send(to("/api/me").header("Cookie", "q_session_web=kept"));
        assertEquals("sign-in-unavailable", problem(answer));
        assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
    }

    @Test
    void withoutATokenTheAnswerStaysTheSame() {
        assertEquals("token-missing", problem(send(to("/api/me"))));
    }
}
