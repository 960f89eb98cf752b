package be.zorgkring.patient.lifegoal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.RecordRefusal;
import be.zorgkring.patient.common.domain.Step;
import be.zorgkring.patient.lifegoal.domain.LifeGoal.State;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifeGoalTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final Author SELF = Author.of(Author.Kind.SELF, UUID.randomUUID());
    private static final Author NURSE = Author.of(Author.Kind.PROFESSIONAL, UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "CURRENT, REACHED",
        "CURRENT, LET_GO",
        "CURRENT, CURRENT",
        "REACHED, CURRENT",
        "REACHED, REACHED",
        "LET_GO, CURRENT"
    })
    void aLegalMoveMakesANewVersionAndTellsWhoMadeIt(State from, State to) {
        LifeGoal next = ((Step.Taken<LifeGoal>) goal(from).change(wish(to), NURSE, NOW)).next();
        assertEquals(2, next.version());
        assertEquals(to, next.state());
        assertEquals(NURSE, next.by());
    }

    @ParameterizedTest
    @CsvSource({"REACHED, LET_GO", "LET_GO, REACHED"})
    void whatEndedOneWayDoesNotEndAnother(State from, State to) {
        assertEquals(
                new Step.Refused<LifeGoal>(RecordRefusal.LIFE_GOAL_MOVE_NOT_LEGAL),
                goal(from).change(wish(to), SELF, NOW));
    }

    @Test
    void aPlaceInTheListIsReadBackFromItsKey() {
        Rank last = Rank.of(goal(State.CURRENT));
        assertEquals(Rank.LAST, last.importance());
        assertEquals(Checked.sound(last), Rank.read(last.key()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", ".1", "x.0190a0b0-0000-7000-8000-000000000000", "1.not-an-id", "9999.1"})
    void anyOtherKeyIsRefused(String key) {
        assertInstanceOf(Checked.Flawed.class, Rank.read(key));
    }

    private static LifeGoal goal(State state) {
        return LifeGoal.tell(UUID.randomUUID(), wish(state), SELF, NOW);
    }

    private static LifeGoal.Wish wish(State state) {
        return new LifeGoal.Wish("weer met de hond naar het park", Optional.empty(), state);
    }
}
