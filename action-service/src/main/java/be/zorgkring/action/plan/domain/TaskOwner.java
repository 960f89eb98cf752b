package be.zorgkring.action.plan.domain;

import be.zorgkring.action.vocabulary.Role;
import java.util.Objects;
import java.util.Optional;

/** The one who does a task and alone may say that it is done. */
public sealed interface TaskOwner {

    OwnerKind kind();

    Role role();

    boolean is(Actor actor);

    record Person() implements TaskOwner {

        @Override
        public OwnerKind kind() {
            return OwnerKind.PERSON;
        }

        @Override
        public Role role() {
            return Role.PATIENT;
        }

        @Override
        public boolean is(Actor actor) {
            return actor instanceof Actor.Person || actor instanceof Actor.Mandatee;
        }
    }

    record Member(MemberId id, OwnerKind kind, Role role) implements TaskOwner {

        public Member {
            Objects.requireNonNull(id);
            Objects.requireNonNull(role);
            notPerson(kind);
        }

        @Override
        public boolean is(Actor actor) {
            return switch (actor) {
                case Actor.Member member -> member.memberId().equals(id);
                case Actor.Mandatee mandatee -> mandatee.place().equals(Optional.of(id));
                case Actor.Person person -> false;
                case Actor.Loader loader -> false;
            };
        }
    }

    /** Whoever holds the role in the circle: for plans that were made before the circle was known here. */
    record Holder(OwnerKind kind, Role role) implements TaskOwner {

        public Holder {
            Objects.requireNonNull(role);
            notPerson(kind);
        }

        @Override
        public boolean is(Actor actor) {
            return actor instanceof Actor.Member member
                    && member.kind() == kind
                    && member.role().standsInFor(role);
        }
    }

    private static void notPerson(OwnerKind kind) {
        if (kind == OwnerKind.PERSON) {
            throw new IllegalArgumentException("the person is not a member of their own circle");
        }
    }
}
