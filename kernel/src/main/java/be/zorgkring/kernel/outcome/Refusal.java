package be.zorgkring.kernel.outcome;

import be.zorgkring.kernel.input.Flaw;
import java.util.List;
import java.util.Locale;

/**
 * Why something was not done, as a value: exceptions are left for defects. Each feature has a closed list of its own, an enum, and
 * one mapping, {@code Problem.of}, says it on the wire.
 */
public interface Refusal {

    String name();

    Why why();

    /** Stable code of its problem, such as {@code pilot-not-running}; each has a page under docs/problems. */
    default String code() {
        return why().code().orElseGet(() -> name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What in the request is at fault; empty when it is not about that. */
    default List<Flaw> flaws() {
        return why().places().stream()
                .map(place -> new Flaw(place.pointer(), place.code().orElseGet(this::code)))
                .toList();
    }
}
