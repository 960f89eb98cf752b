package be.zorgkring.patient.common.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(strings = {"1950", "2026", "2019-02", "2026-03", "2019-02-28", "2026-03-02"})
    void aDayAMonthOrAYearIsRead(String raw) {
        assertEquals(Checked.sound(new PartialDate(raw)), PartialDate.read(raw, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2019-13", "2019-2", "2019-02-30", "2019-02-28T00:00Z", "02/2019"})
    void anythingElseIsRefused(String raw) {
        assertEquals(Checked.flawed(Flaw.FORMAT), PartialDate.read(raw, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1849", "1849-12", "1849-12-31", "9999"})
    void whatIsOutsideTheRangeIsRefused(String raw) {
        assertEquals(Checked.flawed(Flaw.RANGE), PartialDate.read(raw, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-02", "2024-02-29"})
    void itIsMadeAgainOfItsFirstDayAndItsPrecision(String raw) {
        PartialDate date = new PartialDate(raw);
        assertEquals(date, PartialDate.of(date.earliest(), date.precision()));
        assertTrue(date.mayBe(LocalDate.of(2024, 2, 29)) && !date.mayBe(LocalDate.of(2025, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "2026-04", "2026-03-03"})
    void whatBeginsAfterTodayIsRefused(String raw) {
        assertEquals(Checked.flawed(Flaw.FUTURE), PartialDate.read(raw, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2018, 2019", "2019-01, 2019-02", "2019-01-31, 2019-02", "2018-12-31, 2019"})
    void oneIsBeforeTheOtherOnlyWhenThatIsSure(String earlier, String later) {
        assertTrue(new PartialDate(earlier).isBefore(new PartialDate(later)));
        assertFalse(new PartialDate(later).isBefore(new PartialDate(earlier)));
    }

    @Test
    void aYearIsNotBeforeAMonthInIt() {
        assertFalse(new PartialDate("2019").isBefore(new PartialDate("2019-06")));
        assertFalse(new PartialDate("2019-06").isBefore(new PartialDate("2019")));
    }
}
