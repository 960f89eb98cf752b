package be.zorgkring.patient.common.domain;

import java.util.function.Function;

/** A value as it came from outside: either sound, or what is wrong with it; reading never throws. */
public sealed interface Checked<T> {

    record Sound<T>(T value) implements Checked<T> {}

    record Unsound<T>(Flaw flaw) implements Checked<T> {}

    static <T> Checked<T> sound(T value) {
        return new Sound<>(value);
    }

    static <T> Checked<T> unsound(Flaw flaw) {
        return new Unsound<>(flaw);
    }

    /** Reads on from a sound value; a flaw found earlier stays the answer. */
    default <R> Checked<R> then(Function<T, Checked<R>> next) {
        return switch (this) {
            case Sound<T>(T value) -> next.apply(value);
            case Unsound<T>(Flaw flaw) -> new Unsound<>(flaw);
        };
    }
}
