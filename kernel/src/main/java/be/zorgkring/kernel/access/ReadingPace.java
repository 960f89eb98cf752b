package be.zorgkring.kernel.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Bounds how many different people's records one caller asks for within an hour, theirs or not: care needs few, a theft
 * needs many. Counted in each process on its own, so that no request waits for a count; an alert hangs on the metric.
 */
@Singleton
class ReadingPace {

    private static final Logger LOG = Logger.getLogger(ReadingPace.class);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_CALLERS = 20_000;

    private final Cache<UUID, Set<UUID>> seen = Caffeine.newBuilder()
            .expireAfterWrite(WINDOW)
            .maximumSize(MOST_CALLERS)
            .build();
    private final MeterRegistry metrics;
    private final int mostForPeople;
    private final int mostForSystems;

    ReadingPace(MeterRegistry metrics, AccessSettings settings) {
        this.metrics = metrics;
        this.mostForPeople = settings.personsAnHour();
        this.mostForSystems = settings.personsAnHourForSystems();
        metrics.counter("access_mass_reads");
    }

    boolean permits(Caller caller, UUID patientId) {
        Set<UUID> persons = seen.get(caller.accountId(), first -> ConcurrentHashMap.newKeySet());
        if (persons.contains(patientId)) {
            return true;
        }
        if (persons.size() >= (caller.isSystem() ? mostForSystems : mostForPeople)) {
            LOG.warnf("account %s asks for more people's records than care needs", caller.accountId());
            metrics.counter("access_mass_reads").increment();
            return false;
        }
        persons.add(patientId);
        return true;
    }
}
