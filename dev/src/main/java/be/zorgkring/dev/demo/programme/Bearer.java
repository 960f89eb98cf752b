package be.zorgkring.dev.demo.programme;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;

/** Keeps an access token for as long as it is good, since a load outlives it. */
final class Bearer {

    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration WHEN_NOT_TOLD = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<String> source;
    private final Clock clock;
    private String token;
    private Instant renewAt = Instant.MIN;

    Bearer(Supplier<String> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    synchronized String token() {
        if (!clock.instant().isBefore(renewAt)) {
            token = source.get();
            renewAt = expiry(token).minus(MARGIN);
        }
        return token;
    }

    /** Fetches another next time, unless that was done since. */
    synchronized void refused(String refusedToken) {
        if (refusedToken.equals(token)) {
            renewAt = Instant.MIN;
        }
    }

    private Instant expiry(String jwt) {
        String[] parts = jwt.split("\\.", -1);
        try {
            long seconds = parts.length == 3
                    ? JSON.readTree(Base64.getUrlDecoder().decode(parts[1]))
                            .path("exp")
                            .asLong()
                    : 0;
            return seconds > 0
                    ? Instant.ofEpochSecond(seconds)
                    : clock.instant().plus(WHEN_NOT_TOLD);
        } catch (IOException | IllegalArgumentException notJson) {
            return clock.instant().plus(WHEN_NOT_TOLD);
        }
    }
}
