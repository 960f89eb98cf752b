package be.zorgkring.patient.lifegoal.domain;

import be.zorgkring.kernel.outcome.Outcome;
import be.zorgkring.patient.common.domain.Author;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What matters to the person, in their own words.
 *
 * @param version grows by one per change
 * @param importance 1 is the most important; empty when the person put no order to it
 * @param by who wrote this version
 */
public record LifeGoal(
        UUID id, long version, String words, Optional<Integer> importance, LifeGoalState state, Author by, Instant at) {

    public static final int MOST = 50;
    public static final int LONGEST = 1000;

    /** What a life goal shall be. */
    public record Wish(String words, Optional<Integer> importance, LifeGoalState state) {

        @Override
        public String toString() {
            return "Wish[redacted]";
        }
    }

    public static LifeGoal record(UUID id, Wish wish, Author by, Instant at) {
        return new LifeGoal(id, 1, wish.words(), wish.importance(), wish.state(), by, at);
    }

    public Outcome<LifeGoal> change(Wish wish, Author author, Instant now) {
        if (!state.mayBecome(wish.state())) {
            return Outcome.refused(LifeGoalRefusal.LIFE_GOAL_MOVE_NOT_LEGAL);
        }
        return Outcome.done(new LifeGoal(id, version + 1, wish.words(), wish.importance(), wish.state(), author, now));
    }

    @Override
    public String toString() {
        return "LifeGoal[" + id + "]";
    }
}
