package be.zorgkring.action.plan.domain;

import be.zorgkring.action.vocabulary.Role;
import java.time.Instant;
import java.util.Objects;

/** A member of the circle as far as tasks need one: which place, which role, since when. */
public record CircleMember(MemberId id, OwnerKind kind, Role role, Instant from) {

    public CircleMember {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(role);
        Objects.requireNonNull(from);
    }

    TaskOwner asOwner() {
        return new TaskOwner.Member(id, kind, role);
    }
}
