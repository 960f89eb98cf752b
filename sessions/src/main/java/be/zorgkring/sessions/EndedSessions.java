package be.zorgkring.sessions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * The sign-in sessions (Keycloak's {@code sid}) that ended before the tokens that were given in them run out. Whoever keeps
 * verified tokens for later asks this each time; a token without a session is a system's and ends by itself.
 */
@ApplicationScoped
public class EndedSessions {

    /** Longer than any session lives, also one that Keycloak could not be told of; as long as the topic keeps them. */
    static final Duration REMEMBERED = Duration.ofHours(12);

    private final Cache<String, Boolean> ended = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(1_000_000)
            .build();

    public boolean contains(String sessionId) {
        return ended.getIfPresent(sessionId) != null;
    }

    void add(String sessionId) {
        ended.put(sessionId, Boolean.TRUE);
    }
}
