package be.zorgkring.action.catalogue.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.action.vocabulary.PilotCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownPilotsTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @Test
    void aConventionIsInForceFromItsFirstDayThroughItsLast() {
        KnownPilots.Pilot pilot = pilot("continued", FIRST, LAST);
        assertFalse(pilot.isInForceOn(FIRST.minusDays(1)));
        assertTrue(pilot.isInForceOn(FIRST));
        assertTrue(pilot.isInForceOn(LAST));
        assertFalse(pilot.isInForceOn(LAST.plusDays(1)));
    }

    @Test
    void whereNoDaysWereToldTheStatusDecides() {
        assertEquals(
                List.of("running", "continued"),
                Stream.of("exploring", "retained", "running", "continued", "ended", "carried-over")
                        .filter(status -> pilot(status, null, null).isInForceOn(LAST))
                        .toList());
        assertFalse(pilot("ended", FIRST, LAST).isInForceOn(LAST));
    }

    private static KnownPilots.Pilot pilot(String status, LocalDate from, LocalDate until) {
        return new KnownPilots.Pilot(
                UUID.randomUUID(),
                1,
                new PilotCode("demo"),
                "Demo",
                status,
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }
}
