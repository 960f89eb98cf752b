package be.zorgkring.patient.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a pilot project stands.
 *
 * @param from first day of its convention; empty where none was told
 * @param until last day of its convention, or of the last continuation; empty where none was told
 */
public record Standing(PilotStatus status, Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Nobody ends a convention on the day when it is over: the status may say running for long after. */
    public boolean takesPeopleInOn(LocalDate day) {
        return status.takesPeopleIn()
                && from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
