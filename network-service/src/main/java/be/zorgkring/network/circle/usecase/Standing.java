package be.zorgkring.network.circle.usecase;

import be.zorgkring.network.circle.domain.Member;

/** What a caller is to a circle. */
sealed interface Standing {

    /** The person whose circle it is. */
    record Self() implements Standing {}

    record Inside(Member member) implements Standing {}

    record Outside() implements Standing {}
}
