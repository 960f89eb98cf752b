package be.zorgkring.gateway.limit;

import be.zorgkring.gateway.config.GatewaySettings;
import be.zorgkring.gateway.config.GatewaySettings.Allowance;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One bucket of requests a caller. Kept in this process: a replica more means an allowance more, which is cheaper than
 * a shared store and enough to stop a loop or a guess.
 */
@ApplicationScoped
public class RateLimit {

    private static final Duration FULL_AGAIN_BY_THEN = Duration.ofMinutes(10);

    /** A browser returns once, or again when somebody reloads the page; each return costs a call to Keycloak. */
    private static final Bandwidth A_FEW_TRIES = Bandwidth.builder()
            .capacity(3)
            .refillIntervally(3, FULL_AGAIN_BY_THEN)
            .build();

    private final GatewaySettings.Rate settings;
    private final Cache<String, Bucket> buckets;

    @Inject
    RateLimit(GatewaySettings settings) {
        this(settings.rate());
    }

    RateLimit(GatewaySettings.Rate settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.rememberedCallers())
                .expireAfterAccess(FULL_AGAIN_BY_THEN)
                .build();
    }

    public Verdict ofSignedIn(String clientId, String accountId) {
        return take("c " + clientId + ' ' + accountId, settings.client().getOrDefault(clientId, settings.signedIn()));
    }

    public Verdict ofAddress(String address) {
        return take("a " + address, settings.anonymous());
    }

    /**
     * What is needed to sign in, to sign out and to report that a session ended; a bucket each, so that whoever else is behind the
     * address starves none of them with something else.
     */
    public Verdict ofSession(String route, String address) {
        return take("s " + route + ' ' + address, settings.anonymous());
    }

    /** One return from a sign-in, whoever else is behind the address. */
    public Verdict ofReturn(String signIn) {
        return take("r " + signIn, A_FEW_TRIES);
    }

    private Verdict take(String key, Allowance allowance) {
        return take(
                key,
                Bandwidth.builder()
                        .capacity(allowance.burst())
                        .refillGreedy(allowance.perSecond(), Duration.ofSeconds(1))
                        .build());
    }

    private Verdict take(String key, Bandwidth allowance) {
        if (!settings.enabled()) {
            return Verdict.WELCOME;
        }
        ConsumptionProbe probe = buckets.get(
                        key, first -> Bucket.builder().addLimit(allowance).build())
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Verdict.WELCOME : new Verdict(false, seconds(probe.getNanosToWaitForRefill()));
    }

    private static long seconds(long nanos) {
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
    }

    /**
     * Whether a request may pass.
     *
     * @param retryAfterSeconds meaningful only when it may not
     */
    public record Verdict(boolean passes, long retryAfterSeconds) {
        static final Verdict WELCOME = new Verdict(true, 0);
    }
}
