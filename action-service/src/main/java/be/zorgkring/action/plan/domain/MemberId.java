package be.zorgkring.action.plan.domain;

import java.util.Objects;
import java.util.UUID;

/** A place in a person's circle; whoever leaves and comes back gets another. */
public record MemberId(UUID value) {

    public MemberId {
        Objects.requireNonNull(value);
    }
}
