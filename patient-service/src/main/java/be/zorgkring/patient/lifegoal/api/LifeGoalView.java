package be.zorgkring.patient.lifegoal.api;

import be.zorgkring.patient.common.api.AuthorView;
import be.zorgkring.patient.lifegoal.domain.LifeGoal;
import be.zorgkring.patient.lifegoal.domain.LifeGoalState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a life goal.
 *
 * @param importance null when there is no order
 * @param by who wrote this version, and {@code at} when
 */
public record LifeGoalView(
        UUID lifeGoalId,
        long version,
        String text,
        @Nullable Integer importance,
        LifeGoalState state,
        AuthorView by,
        Instant at) {

    public static LifeGoalView of(LifeGoal goal) {
        return new LifeGoalView(
                goal.id(),
                goal.version(),
                goal.words(),
                goal.importance().orElse(null),
                goal.state(),
                AuthorView.of(goal.by()),
                goal.at());
    }
}
