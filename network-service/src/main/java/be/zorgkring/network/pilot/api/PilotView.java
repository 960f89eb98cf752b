package be.zorgkring.network.pilot.api;

import be.zorgkring.network.pilot.domain.Convention;
import be.zorgkring.network.pilot.domain.Pilot;
import be.zorgkring.network.pilot.domain.PilotStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An initiative as people see it; dates are days, both ends included. */
public record PilotView(
        UUID pilotId,
        String code,
        String name,
        PilotStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<ContinuationView> continuations) {

    public record ContinuationView(String approvedBy, LocalDate from, LocalDate until) {}

    static PilotView of(Pilot pilot) {
        Convention convention = pilot.state().agreed().orElse(null);
        return new PilotView(
                pilot.id().value(),
                pilot.code().value(),
                pilot.name().value(),
                pilot.state().status(),
                convention == null ? null : convention.from(),
                convention == null ? null : convention.lastDay(),
                convention == null
                        ? List.of()
                        : convention.continuations().stream()
                                .map(each ->
                                        new ContinuationView(each.approvedBy().value(), each.from(), each.until()))
                                .toList());
    }
}
