package be.zorgkring.action.plan.domain;

import java.util.Objects;
import java.util.UUID;

/** A task of a care plan. */
public record TaskId(UUID value) {

    public TaskId {
        Objects.requireNonNull(value);
    }
}
