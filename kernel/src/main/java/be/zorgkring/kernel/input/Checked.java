package be.zorgkring.kernel.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came from outside, after reading: a value that holds its rules, or all that is wrong; reading never throws. */
public sealed interface Checked<T> {

    record Sound<T>(T value) implements Checked<T> {}

    record Flawed<T>(List<Flaw> flaws) implements Checked<T> {
        public Flawed {
            flaws = List.copyOf(flaws);
        }
    }

    static <T> Checked<T> sound(T value) {
        return new Sound<>(value);
    }

    static <T> Checked<T> flawed(String code) {
        return flawed("", code);
    }

    static <T> Checked<T> flawed(String pointer, String code) {
        return new Flawed<>(List.of(new Flaw(pointer, code)));
    }

    /** For rules with one way to fail. */
    static <T> Checked<T> unless(boolean wrong, String code, T value) {
        return wrong ? flawed(code) : sound(value);
    }

    /** Reads on from a sound value; what was found wrong earlier stays the answer. */
    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        return switch (this) {
            case Sound<T>(T value) -> next.apply(value);
            case Flawed<T>(List<Flaw> flaws) -> new Flawed<>(flaws);
        };
    }

    default <R> Checked<R> map(Function<? super T, ? extends R> made) {
        return then(value -> sound(made.apply(value)));
    }

    /** The value, when it holds its rules. */
    default Optional<T> found() {
        return this instanceof Sound<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}
