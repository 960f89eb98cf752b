package be.zorgkring.kernel;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.function.Function;

/**
 * One after the other, however many there are. A chain of unis made in a loop does the same for a few; with some hundred of them
 * the small stack of an event loop ends, and the request with it, without an answer.
 */
public final class InTurn {

    private InTurn() {}

    /** Begins a step once the one before is done; none after one that failed. */
    public static <T> Uni<Void> each(Collection<T> items, Function<? super T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .onItem()
                .ignoreAsUni();
    }
}
