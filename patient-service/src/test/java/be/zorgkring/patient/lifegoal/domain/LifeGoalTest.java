package be.zorgkring.patient.lifegoal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Author;
import be.zorgkring.patient.common.domain.AuthorKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifeGoalTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:15:00Z");
    private static final Author SELF = Author.of(AuthorKind.SELF, UUID.randomUUID());
    private static final Author NURSE = Author.of(AuthorKind.PROFESSIONAL, UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        "CURRENT, REACHED",
        "CURRENT, LET_GO",
        "CURRENT, CURRENT",
        "REACHED, CURRENT",
        "REACHED, REACHED",
        "LET_GO, CURRENT"
    })
    void aLegalMoveMakesANewVersionAndTellsWhoMadeIt(LifeGoalState from, LifeGoalState to) {
        LifeGoal next = ((Outcome.Done<LifeGoal>) goal(from).change(wish(to), NURSE, NOW)).value();
        assertEquals(2, next.version());
        assertEquals(to, next.state());
        assertEquals(NURSE, next.by());
    }

    @ParameterizedTest
    @CsvSource({"REACHED, LET_GO", "LET_GO, REACHED"})
    void whatEndedOneWayDoesNotEndAnother(LifeGoalState from, LifeGoalState to) {
        assertEquals(
                new Outcome.Refused<LifeGoal>(LifeGoalRefusal.LIFE_GOAL_MOVE_NOT_LEGAL),
                goal(from).change(wish(to), SELF, NOW));
    }

    @Test
    void aPlaceInTheListIsReadBackFromItsKey() {
        Rank last = Rank.of(goal(LifeGoalState.CURRENT));
        assertEquals(Rank.LAST, last.importance());
        assertEquals(Checked.sound(last), Rank.read(last.key()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", ".1", "x.0190a0b0-0000-7000-8000-000000000000", "1.not-an-id", "9999.1"})
    void anyOtherKeyIsRefused(String key) {
        assertInstanceOf(Checked.Flawed.class, Rank.read(key));
    }

    private static LifeGoal goal(LifeGoalState state) {
        return LifeGoal.record(UUID.randomUUID(), wish(state), SELF, NOW);
    }

    private static LifeGoal.Wish wish(LifeGoalState state) {
        return new LifeGoal.Wish("weer met de hond naar het park", Optional.empty(), state);
    }
}
