package be.zorgkring.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.gateway.config.GatewaySettings;
import be.zorgkring.gateway.config.GatewaySettings.Allowance;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final RateLimit limit = new RateLimit(new Settings(true));

    @Test
    void aBurstPassesAndTheNextIsToldWhenToComeBack() {
        assertTrue(limit.ofSignedIn("web", "an").passes());
        assertTrue(limit.ofSignedIn("web", "an").passes());
        RateLimit.Verdict third = limit.ofSignedIn("web", "an");
        assertFalse(third.passes());
        assertTrue(third.retryAfterSeconds() >= 1);
    }

    @Test
    void oneCallerDoesNotSlowDownAnother() {
        exhaust("web", "an");
        assertTrue(limit.ofSignedIn("web", "mia").passes());
        assertTrue(limit.ofSignedIn("mobile", "an").passes());
        assertTrue(limit.ofAddress("an").passes());
    }

    @Test
    void aNamedClientHasItsOwnAllowance() {
        for (int i = 0; i < 5; i++) {
            assertTrue(limit.ofSignedIn("importer", "loader").passes());
        }
        assertFalse(limit.ofSignedIn("importer", "loader").passes());
    }

    @Test
    void strangersHaveTheLeast() {
        assertTrue(limit.ofAddress("10.0.0.1").passes());
        assertFalse(limit.ofAddress("10.0.0.1").passes());
    }

    @Test
    void signingInIsNoneOfWhatStrangersAtTheSameAddressUse() {
        assertTrue(limit.ofAddress("10.0.0.1").passes());
        assertFalse(limit.ofAddress("10.0.0.1").passes());
        assertTrue(limit.ofSession("/session/logout", "10.0.0.1").passes());
        assertFalse(limit.ofSession("/session/logout", "10.0.0.1").passes());
        assertTrue(limit.ofSession("/session/login", "10.0.0.1").passes());
        assertTrue(limit.ofReturn("state of one sign-in").passes());
    }

    @Test
    void oneSignInReturnsAFewTimesOnly() {
        for (int i = 0; i < 3; i++) {
            assertTrue(limit.ofReturn("state of one sign-in").passes());
        }
        assertFalse(limit.ofReturn("state of one sign-in").passes());
        assertTrue(limit.ofReturn("state of another").passes());
    }

    @Test
    void canBeSwitchedOff() {
        RateLimit off = new RateLimit(new Settings(false));
        for (int i = 0; i < 10; i++) {
            assertTrue(off.ofAddress("10.0.0.1").passes());
        }
    }

    private void exhaust(String clientId, String accountId) {
        while (limit.ofSignedIn(clientId, accountId).passes()) {
            continue;
        }
    }

    private record Fixed(long burst, long perSecond) implements Allowance {}

    private record Settings(boolean enabled) implements GatewaySettings.Rate {
        @Override
        public Allowance signedIn() {
            return new Fixed(2, 1);
        }

        @Override
        public Allowance anonymous() {
            return new Fixed(1, 1);
        }

        @Override
        public Map<String, Allowance> client() {
            return Map.of("importer", new Fixed(5, 1));
        }

        @Override
        public int rememberedCallers() {
            return 100;
        }
    }
}
