package be.zorgkring.action.plan.domain;

import java.util.Objects;
import java.util.UUID;

/** The person a plan belongs to, by the random id of care. */
public record PatientId(UUID value) {

    public PatientId {
        Objects.requireNonNull(value);
    }
}
