package be.zorgkring.action.catalogue.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActionStateTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void aPlannedActionTakesNobodyIn() {
        assertFalse(new ActionState.Planned(MARCH, Optional.empty()).ranOn(MAY));
    }

    @Test
    void aStartedActionRunsFromTheDayItStarted() {
        var running = new ActionState.Planned(MARCH, Optional.empty()).start(MAY);
        assertEquals(ActionStatus.RUNNING, running.status());
        assertFalse(running.ranOn(MAY.minusDays(1)));
        assertTrue(running.ranOn(MAY));
    }

    @Test
    void anEndedActionRanUntilItsLastDay() {
        var ended = new ActionState.Running(MARCH, Optional.empty()).end(MAY);
        assertTrue(ended.ranOn(MARCH));
        assertTrue(ended.ranOn(MAY));
        assertFalse(ended.ranOn(MAY.plusDays(1)));
        assertEquals(Optional.of(MAY), ended.until());
    }

    @Test
    void aRunningActionRunsThroughItsLastDay() {
        var running = new ActionState.Running(MARCH, Optional.of(MAY));
        assertFalse(running.ranOn(MARCH.minusDays(1)));
        assertTrue(running.ranOn(MARCH));
        assertTrue(running.ranOn(MAY));
        assertFalse(running.ranOn(MAY.plusDays(1)));
    }

    @Test
    void itIsOverTheDayAfterItsLast() {
        var running = new ActionState.Running(MARCH, Optional.of(MAY));
        assertEquals(Optional.empty(), running.over(MAY));
        assertEquals(Optional.of(new ActionState.Ended(MARCH, MAY)), running.over(MAY.plusDays(1)));
        assertEquals(Optional.empty(), new ActionState.Running(MARCH, Optional.empty()).over(MAY.plusYears(9)));
    }

    @Test
    void whoEndsItLateDoesNotMakeItLonger() {
        var running = new ActionState.Running(MARCH, Optional.of(MAY));
        assertEquals(MAY, running.end(MAY.plusDays(1)).last());
        assertEquals(MAY.minusDays(1), running.end(MAY.minusDays(1)).last());
    }

    @Test
    void startingLateForgetsAnEndThatHasPassed() {
        var running = new ActionState.Planned(MARCH, Optional.of(MARCH.plusDays(3))).start(MAY);
        assertEquals(Optional.empty(), running.until());
    }

    @Test
    void anActionCannotEndBeforeItBegins() {
        assertEquals(
                MAY, new ActionState.Running(MAY, Optional.empty()).end(MARCH).last());
        assertThrows(IllegalArgumentException.class, () -> new ActionState.Ended(MAY, MARCH));
    }
}
