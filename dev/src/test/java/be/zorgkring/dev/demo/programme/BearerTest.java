package be.zorgkring.dev.demo.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BearerTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final AtomicInteger fetched = new AtomicInteger();
    private final Bearer bearer = new Bearer(this::fresh, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void aTokenIsKeptWhileItIsGoodAndRenewedBeforeItExpires() {
        bearer.token();
        now = now.plusSeconds(200);
        bearer.token();
        assertEquals(1, fetched.get());
        now = now.plusSeconds(80);
        bearer.token();
        assertEquals(2, fetched.get());
    }

    @Test
    void aTokenThatSeveralSawRefusedIsRenewedOnce() {
        String first = bearer.token();
        bearer.refused(first);
        bearer.token();
        bearer.refused(first);
        bearer.token();
        assertEquals(2, fetched.get());
    }

    private String fresh() {
        String claims = "{\"exp\":%d,\"n\":%d}"
                .formatted(now.plus(Duration.ofMinutes(5)).getEpochSecond(), fetched.incrementAndGet());
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".x";
    }
}
