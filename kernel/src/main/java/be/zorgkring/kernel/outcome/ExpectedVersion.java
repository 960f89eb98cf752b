package be.zorgkring.kernel.outcome;

import java.util.Optional;

/** The version on which the caller's wish rests; asked once the newest is known, and after the caller's access. */
@FunctionalInterface
public interface ExpectedVersion {

    /** Empty when the wish may go on. */
    Optional<Refusal> refusal(long newest);

    /** The value, when the wish rests on the newest version. */
    default <T> Outcome<T> check(long newest, T value) {
        return refusal(newest).<Outcome<T>>map(Outcome::refused).orElseGet(() -> Outcome.done(value));
    }
}
