package be.zorgkring.patient.lifegoal.api;

import be.zorgkring.patient.common.api.AuthorView;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import java.time.Instant;
import java.util.UUID;

/**
 * One version of a life goal.
 *
 * @param importance null when there is no order
 * @param by who wrote this version, and {@code at} when
 */
record LifeGoalView(
        UUID lifeGoalId, long version, String text, Integer importance, String state, AuthorView by, Instant at) {

    static LifeGoalView of(LifeGoal goal) {
        return new LifeGoalView(
                goal.id(),
                goal.version(),
                goal.words(),
                goal.importance().orElse(null),
                goal.state().code(),
                AuthorView.of(goal.by()),
                goal.at());
    }
}
