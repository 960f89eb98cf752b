package be.zorgkring.patient.questionnaire.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void onceComesTodayAndNeverAgain() {
        Rhythm once = new Rhythm.Once();
        assertEquals(Optional.of(TODAY), once.first(TODAY, Optional.empty()));
        assertEquals(Optional.empty(), once.next(TODAY, TODAY));
        assertTrue(once.endsByItself());
    }

    @Test
    void periodicComesAgainUntilItsLastDay() {
        Rhythm weekly = new Rhythm.Periodic(7, Optional.of(TODAY.plusDays(14)));
        assertEquals(Optional.of(TODAY), weekly.first(TODAY, Optional.empty()));
        assertEquals(Optional.of(TODAY.plusDays(7)), weekly.next(TODAY, TODAY));
        assertEquals(Optional.of(TODAY.plusDays(14)), weekly.next(TODAY.plusDays(7), TODAY.plusDays(7)));
        assertEquals(Optional.empty(), weekly.next(TODAY.plusDays(14), TODAY.plusDays(14)));
    }

    @Test
    void daysMissedWhileNothingRanAreLeftOut() {
        Rhythm weekly = new Rhythm.Periodic(7, Optional.empty());
        assertEquals(Optional.of(TODAY.plusDays(21)), weekly.next(TODAY, TODAY.plusDays(20)));
        assertEquals(Optional.of(TODAY.plusDays(28)), weekly.next(TODAY, TODAY.plusDays(21)));
    }

    @Test
    void aroundAnActionWaitsForTheInclusionInIt() {
        Rhythm after = new Rhythm.AroundAction(UUID.randomUUID(), 30, Optional.of(TODAY.plusDays(40)));
        assertEquals(Optional.empty(), after.first(TODAY, Optional.empty()));
        assertEquals(Optional.of(TODAY.plusDays(30)), after.first(TODAY, Optional.of(TODAY)));
        assertEquals(Optional.empty(), after.first(TODAY, Optional.of(TODAY.plusDays(11))));
        assertEquals(Optional.empty(), after.next(TODAY, TODAY));
        assertFalse(after.endsByItself());
    }

    @Test
    void remindersComeAFewTimesAndNotForEver() {
        ReminderRule rule = new ReminderRule(3, 2);
        assertEquals(Optional.of(TODAY.plusDays(3)), rule.first(TODAY));
        assertEquals(Optional.of(TODAY.plusDays(6)), rule.next(1, TODAY.plusDays(3)));
        assertEquals(Optional.empty(), rule.next(2, TODAY.plusDays(6)));
        assertEquals(Optional.empty(), new ReminderRule(3, 0).first(TODAY));
        assertThrows(IllegalArgumentException.class, () -> new ReminderRule(0, 1));
    }
}
