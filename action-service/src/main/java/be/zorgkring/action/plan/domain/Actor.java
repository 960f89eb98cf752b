package be.zorgkring.action.plan.domain;

import be.zorgkring.action.vocabulary.Role;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Who changes a plan, as the access rule knew them at that moment; every change keeps it. */
public sealed interface Actor {

    default ActorKind actorKind() {
        return switch (this) {
            case Person person -> ActorKind.PERSON;
            case Mandatee mandatee -> ActorKind.MANDATEE;
            case Member member -> member.kind() == OwnerKind.CARER ? ActorKind.CARER : ActorKind.PROFESSIONAL;
            case Loader loader -> ActorKind.LOADER;
        };
    }

    record Person(UUID accountId) implements Actor {

        public Person {
            Objects.requireNonNull(accountId);
        }
    }

    /**
     * Who acts on behalf of the person, by a mandate.
     *
     * @param place their own in the circle, when they have one too
     */
    record Mandatee(UUID accountId, UUID mandateId, Optional<MemberId> place) implements Actor {

        public Mandatee {
            Objects.requireNonNull(accountId);
            Objects.requireNonNull(mandateId);
        }
    }

    record Member(MemberId memberId, OwnerKind kind, Role role, Optional<UUID> professionalId) implements Actor {

        public Member {
            Objects.requireNonNull(memberId);
            Objects.requireNonNull(role);
            if (kind == OwnerKind.PERSON) {
                throw new IllegalArgumentException("the person is not a member of their own circle");
            }
        }
    }

    /** The bulk load, which acts for people who are not signed in. */
    record Loader() implements Actor {}
}
