package be.zorgkring.action.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BelgianDayTest {

    @Test
    void theDayBeginsAtMidnightInBelgiumWhateverTheClockOfTheServer() {
        assertEquals(LocalDate.of(2026, 12, 31), today("2026-12-31T22:59:59Z"));
        assertEquals(LocalDate.of(2027, 1, 1), today("2026-12-31T23:00:00Z"));
        assertEquals(LocalDate.of(2026, 6, 30), today("2026-06-30T21:59:59Z"));
        assertEquals(LocalDate.of(2026, 7, 1), today("2026-06-30T22:00:00Z"));
    }

    private static LocalDate today(String instant) {
        return BelgianDay.today(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }
}
