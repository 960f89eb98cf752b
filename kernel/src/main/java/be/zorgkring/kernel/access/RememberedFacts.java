package be.zorgkring.kernel.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The facts about the people and by the callers of now, kept in memory until they change; see ADR 0015. While
 * {@link ChangedFacts} does not hear of changes nothing is kept, and never longer than facts may be stale.
 */
@Singleton
class RememberedFacts {

    // How fresh the facts are changes with every heartbeat, and matters to the minute.
    private static final Duration FRESHNESS_KEPT = Duration.ofSeconds(1);

    private final Cache<UUID, PersonFacts> persons;
    private final Cache<CallerKey, CallerFacts> callers;
    private Freshness freshness;
    private long changes;
    private boolean hearing;

    @Inject
    RememberedFacts(MeterRegistry metrics, AccessSettings settings) {
        this(metrics, settings.staleAfter(), settings.rememberedPersons());
    }

    RememberedFacts(MeterRegistry metrics, Duration staleAfter, long most) {
        Duration kept = staleAfter.compareTo(Duration.ofMinutes(1)) < 0 ? staleAfter : Duration.ofMinutes(1);
        persons = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(kept).build();
        callers = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(kept).build();
        metrics.gauge("access_facts_remembered", persons, Cache::estimatedSize);
    }

    /** What tells one caller from another in the directory. */
    record CallerKey(UUID accountId, String nihdi8, String clientId) {

        static CallerKey of(Caller caller) {
            return caller.isSystem()
                    ? new CallerKey(null, "", caller.clientId())
                    : new CallerKey(caller.accountId(), caller.nihdi8().orElse(""), "");
        }
    }

    /** @param oldest when the oldest of the facts was heard of; null while some were never heard of */
    record Freshness(Instant oldest, Instant lookedUp) {

        Duration staleness(Instant now) {
            return oldest == null ? Duration.ofSeconds(Long.MAX_VALUE) : Duration.between(oldest, now);
        }

        private boolean isKept(Instant now) {
            return lookedUp.plus(FRESHNESS_KEPT).isAfter(now);
        }
    }

    /** All that a decision needs. */
    record Known(PersonFacts person, CallerFacts caller, Freshness freshness) {}

    /** Empty unless all of it is known; then it has to be looked up. */
    synchronized Optional<Known> find(UUID patientId, CallerKey key, Instant now) {
        PersonFacts person = persons.getIfPresent(patientId);
        CallerFacts caller = callers.getIfPresent(key);
        return person == null || caller == null || freshness == null || !freshness.isKept(now)
                ? Optional.empty()
                : Optional.of(new Known(person, caller, freshness));
    }

    /** To be asked before a look-up begins. */
    synchronized long ticket() {
        return changes;
    }

    /** Keeps what was looked up, unless something changed meanwhile: it may be from before. */
    synchronized void keep(long ticket, UUID patientId, CallerKey key, Known known) {
        if (hearing && ticket == changes) {
            persons.put(patientId, known.person());
            callers.put(key, known.caller());
            freshness = known.freshness();
        }
    }

    synchronized void forget(UUID patientId) {
        changes++;
        persons.invalidate(patientId);
    }

    synchronized void forgetAll() {
        changes++;
        persons.invalidateAll();
        callers.invalidateAll();
        freshness = null;
    }

    synchronized void hearing(boolean now) {
        hearing = now;
        forgetAll();
    }
}
