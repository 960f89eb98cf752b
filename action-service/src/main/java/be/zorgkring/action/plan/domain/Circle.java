package be.zorgkring.action.plan.domain;

import be.zorgkring.action.vocabulary.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** The active members of a person's circle, with the care coordinator to whom tasks fall that nobody's role covers. */
public record Circle(List<CircleMember> members, TaskOwner coordinator) {

    public Circle {
        members = List.copyOf(members);
        Objects.requireNonNull(coordinator);
    }

    public Optional<TaskOwner> member(MemberId id) {
        return members.stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .map(CircleMember::asOwner);
    }

    /** The exact role goes first; then a role that stands in for it; then the care coordinator. */
    TaskOwner ownerFor(Role role) {
        if (role.isPatient()) {
            return new TaskOwner.Person();
        }
        return holder(member -> member.role().equals(role))
                .or(() -> holder(member -> member.role().standsInFor(role)))
                .orElse(coordinator);
    }

    /** Among several, the one who coordinates, else the one who has been there longest. */
    private Optional<TaskOwner> holder(Predicate<CircleMember> holds) {
        return members.stream()
                .filter(holds)
                .min(Comparator.comparing((CircleMember member) -> !coordinates(member))
                        .thenComparing(CircleMember::from)
                        .thenComparing(member -> member.id().value()))
                .map(CircleMember::asOwner);
    }

    private boolean coordinates(CircleMember member) {
        return coordinator instanceof TaskOwner.Member(MemberId id, OwnerKind kind, Role role)
                && id.equals(member.id());
    }
}
