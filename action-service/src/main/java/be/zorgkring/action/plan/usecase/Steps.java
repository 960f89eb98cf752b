package be.zorgkring.action.plan.usecase;

import be.zorgkring.kernel.Outcome;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Puts steps of a use case behind each other; the first refusal is the outcome. */
final class Steps {

    private Steps() {}

    static <A, B, R> Uni<Outcome<B, R>> then(Uni<Outcome<A, R>> first, Function<A, Uni<Outcome<B, R>>> next) {
        return first.chain(outcome -> switch (outcome) {
            case Outcome.Done<A, R>(A value) -> next.apply(value);
            case Outcome.Refused<A, R>(R refusal) -> refused(refusal);
        });
    }

    static <T, R> Uni<Outcome<T, R>> refused(R refusal) {
        return Uni.createFrom().item(Outcome.refused(refusal));
    }
}
