package be.zorgkring.reporting.api;

import be.zorgkring.reporting.indicator.Publication;
import be.zorgkring.reporting.store.PilotCountsQuery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The figures as one reader may see them. The counting date is always today in Belgium: a reader who chose it freely could
 * subtract one day from the next and find single people.
 */
record Report(Publication publication, LocalDate countingDate, Instant computedAt) {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    /** Computes reports. */
    @ApplicationScoped
    static class Computation {

        private final PilotCountsQuery counts;
        private final Clock clock;

        Computation(PilotCountsQuery counts, Clock clock) {
            this.counts = counts;
            this.clock = clock;
        }

        Uni<Report> reportFor(Reader reader) {
            var now = clock.instant();
            var today = LocalDate.ofInstant(now, BELGIUM);
            return counts.on(today, now.atOffset(ZoneOffset.UTC)).map(pilots -> {
                var visible = pilots.stream()
                        .filter(pilot -> reader.sees().test(pilot.code()))
                        .toList();
                return new Report(new Publication(visible, reader.audience()), today, now);
            });
        }
    }
}
