package be.zorgkring.action.plan.domain;

import java.util.Objects;
import java.util.UUID;

/** One inclusion of a person in an action. */
public record InclusionId(UUID value) {

    public InclusionId {
        Objects.requireNonNull(value);
    }
}
