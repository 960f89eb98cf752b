package be.zorgkring.kernel.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T14:30:00Z, 2026-03-10T14:30:00Z",
        "2026-03-10T14:30:00.123456Z, 2026-03-10T14:30:00.123456Z",
        "2026-03-10T14:30:00.1234569Z, 2026-03-10T14:30:00.123456Z",
        "2199-12-31T23:59:59.999999999Z, 2199-12-31T23:59:59.999999Z",
        "2026-03-10T15:30:00+01:00, 2026-03-10T14:30:00Z",
        "2026-03-10T00:30:00-05:30, 2026-03-10T06:00:00Z",
        "1850-01-01T00:00:00Z, 1850-01-01T00:00:00Z",
        "2200-01-01T00:00:00Z, 2200-01-01T00:00:00Z"
    })
    void anInstantIsReadInItsOneForm(String raw, Instant instant) {
        assertEquals(Checked.sound(instant), Moments.instant(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-10T14:30:00.0000000001Z",
                "2026-03-10T14:30:00.Z",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "2026-03-10",
                "2026-03-10T14:30Z",
                "2026-03-10T14:30:00",
                "2026-03-10 14:30:00Z",
                "2026-03-10t14:30:00z",
                "2026-03-10T24:00:00Z",
                "2026-03-10T23:59:60Z",
                "2026-02-30T00:00:00Z",
                "2026-03-10T14:30:00+0100",
                "2026-03-10T14:30:00+23:00",
                "٢٠٢٦-03-10T14:30:00Z",
                "1772000000",
                "infinity",
                "",
                " "
            })
    void noOtherFormIsAnInstant(String raw) {
        assertEquals(Checked.flawed(Flaw.FORMAT), Moments.instant(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1849-12-31T23:59:59.999999Z",
                "1850-01-01T00:00:00+00:01",
                "2200-01-01T00:00:00.000001Z",
                "9999-12-31T23:59:59.9999999Z",
                "0000-01-01T00:00:00Z"
            })
    void anInstantOutsideTheRangeIsRefused(String raw) {
        assertEquals(Checked.flawed(Flaw.RANGE), Moments.instant(raw));
    }

    @Test
    void daysHaveTheSameRange() {
        assertEquals(Checked.sound(Moments.FIRST), Moments.day("1850-01-01"));
        assertEquals(Checked.sound(LocalDate.of(2200, 1, 1)), Moments.day("2200-01-01"));
        assertEquals(Checked.flawed(Flaw.RANGE), Moments.day("1849-12-31"));
        assertEquals(Checked.flawed(Flaw.RANGE), Moments.day("2200-01-02"));
        assertEquals(Checked.flawed(Flaw.FORMAT), Moments.day("+10000-01-01"));
    }

    @Test
    void whatOurServicesWroteMayBeFinerAndIsOfTheSameRange() {
        assertEquals(
                Checked.sound(Instant.parse("2026-03-10T14:30:00.123456789Z")),
                Moments.published("2026-03-10T14:30:00.123456789Z"));
        assertEquals(Checked.flawed(Flaw.RANGE), Moments.published("+10000-01-01T00:00:00Z"));
    }
}
