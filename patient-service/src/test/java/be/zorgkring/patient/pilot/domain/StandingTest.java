package be.zorgkring.patient.pilot.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.patient.common.domain.BelgianCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    private final Standing continued = new Standing(PilotStatus.CONTINUED, Optional.of(FIRST), Optional.of(LAST));

    @Test
    void peopleAreTakenInFromTheFirstDayOfTheConventionThroughItsLast() {
        assertFalse(continued.takesPeopleInOn(FIRST.minusDays(1)));
        assertTrue(continued.takesPeopleInOn(FIRST));
        assertTrue(continued.takesPeopleInOn(LAST));
        assertFalse(continued.takesPeopleInOn(LAST.plusDays(1)));
    }

    @Test
    void itsLastDayEndsAtMidnightInBelgium() {
        assertTrue(continued.takesPeopleInOn(BelgianCalendar.day(Instant.parse("2024-12-31T22:59:59.999999Z"))));
        assertFalse(continued.takesPeopleInOn(BelgianCalendar.day(Instant.parse("2024-12-31T23:00:00Z"))));
    }

    @Test
    void whereNoDaysWereToldTheStatusDecides() {
        assertEquals(
                List.of(PilotStatus.RUNNING, PilotStatus.CONTINUED),
                Stream.of(PilotStatus.values())
                        .filter(status ->
                                new Standing(status, Optional.empty(), Optional.empty()).takesPeopleInOn(LAST))
                        .toList());
    }

    @Test
    void whatWasEndedTakesNobodyInAlsoWithinItsConvention() {
        assertFalse(new Standing(PilotStatus.ENDED, Optional.of(FIRST), Optional.of(LAST)).takesPeopleInOn(FIRST));
    }
}
