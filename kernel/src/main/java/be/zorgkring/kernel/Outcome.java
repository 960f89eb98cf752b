package be.zorgkring.kernel;

import java.util.function.Function;

/** What a use case answers: the thing done, or the refusal as a value. Exceptions are left for defects. */
public sealed interface Outcome<T, R> {

    record Done<T, R>(T value) implements Outcome<T, R> {}

    record Refused<T, R>(R refusal) implements Outcome<T, R> {}

    static <T, R> Outcome<T, R> done(T value) {
        return new Done<>(value);
    }

    static <T, R> Outcome<T, R> refused(R refusal) {
        return new Refused<>(refusal);
    }

    default <A> A fold(Function<? super T, ? extends A> whenDone, Function<? super R, ? extends A> whenRefused) {
        return switch (this) {
            case Done<T, R> done -> whenDone.apply(done.value());
            case Refused<T, R> refused -> whenRefused.apply(refused.refusal());
        };
    }
}
