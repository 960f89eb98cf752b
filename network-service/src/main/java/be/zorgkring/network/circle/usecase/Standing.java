package be.zorgkring.network.circle.usecase;

import be.zorgkring.network.circle.domain.Member;
import java.util.Optional;

/** What a caller is to a circle. */
sealed interface Standing {

    /** The person whose circle it is. */
    record Self() implements Standing {}

    /**
     * Who may decide for the person, by a mandate.
     *
     * @param own their own place in the circle, when they have one too
     */
    record OnBehalf(Optional<Member> own) implements Standing {}

    record Inside(Member member) implements Standing {}

    record Outside() implements Standing {}

    /** The caller's own place in the circle. */
    default Optional<Member> place() {
        return switch (this) {
            case Inside(Member member) -> Optional.of(member);
            case OnBehalf(Optional<Member> own) -> own;
            case Self self -> Optional.empty();
            case Outside outside -> Optional.empty();
        };
    }
}
