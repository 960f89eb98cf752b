package be.zorgkring.action.catalogue.usecase;

import be.zorgkring.action.vocabulary.PilotCode;
import be.zorgkring.kernel.event.Work;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The pilot projects that this service knows. */
public interface KnownPilots {

    Uni<Boolean> knows(Work work, PilotCode pilot);

    Uni<Optional<Pilot>> find(Work work, PilotCode pilot);

    /** Keeps it unless something newer is known. */
    Uni<Void> record(Work work, Pilot pilot);

    /**
     * What this service keeps of a pilot project.
     *
     * @param from first day of the convention, and {@code until} its last as continued; empty where none was published
     */
    record Pilot(
            UUID id,
            long version,
            PilotCode code,
            String name,
            String status,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {

        private static final Set<String> IN_FORCE = Set.of("running", "continued");

        /** Nobody ends a convention on the day when it is over: the status may say running for long after. */
        public boolean isInForceOn(LocalDate day) {
            return IN_FORCE.contains(status)
                    && from.filter(day::isBefore).isEmpty()
                    && until.filter(day::isAfter).isEmpty();
        }
    }
}
