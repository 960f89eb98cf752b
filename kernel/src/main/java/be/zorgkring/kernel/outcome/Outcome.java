package be.zorgkring.kernel.outcome;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;

/** What a use case, or an aggregate that is asked to change, answers: the thing done, or the refusal. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** What was looked for, or the refusal when it is not there. */
    static <T> Outcome<T> found(Optional<T> value, Refusal otherwise) {
        return value.map(Outcome::done).orElseGet(() -> refused(otherwise));
    }

    /** As {@link #done}, where an answer that comes later is asked for. */
    static <T> Uni<Outcome<T>> soonDone(T value) {
        return Uni.createFrom().item(done(value));
    }

    /** As {@link #refused}, where an answer that comes later is asked for. */
    static <T> Uni<Outcome<T>> soonRefused(Refusal refusal) {
        return Uni.createFrom().item(refused(refusal));
    }

    default <A> A fold(Function<? super T, ? extends A> whenDone, Function<? super Refusal, ? extends A> whenRefused) {
        return switch (this) {
            case Done<T>(T value) -> whenDone.apply(value);
            case Refused<T>(Refusal refusal) -> whenRefused.apply(refusal);
        };
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> made) {
        return then(value -> done(made.apply(value)));
    }

    /** Goes on with what was done; a refusal stays the answer. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return fold(next, Outcome::refused);
    }

    /** As {@link #then}, with a step that takes its time. */
    default <R> Uni<Outcome<R>> chain(Function<? super T, Uni<Outcome<R>>> next) {
        return fold(next, Outcome::soonRefused);
    }
}
