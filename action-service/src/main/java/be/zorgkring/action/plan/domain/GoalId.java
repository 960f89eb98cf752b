package be.zorgkring.action.plan.domain;

import java.util.Objects;
import java.util.UUID;

/** A goal of a care plan. */
public record GoalId(UUID value) {

    public GoalId {
        Objects.requireNonNull(value);
    }
}
