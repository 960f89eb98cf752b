package be.zorgkring.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private static final long SMALL_STACK = 128 << 10;

    private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void theyAreDoneInTheirOrder() {
        InTurn.each(List.of(3, 1, 2), this::step).await().indefinitely();
        assertEquals(List.of(3, 1, 2), done);
    }

    @Test
    void ofNoneNothingIsDone() {
        InTurn.each(List.<Integer>of(), this::step).await().indefinitely();
        assertEquals(List.of(), done);
    }

    @Test
    void noneBeginsAfterOneThatFailed() {
        Uni<Void> all = InTurn.each(
                List.of(1, 2, 3),
                item -> item == 2 ? Uni.createFrom().failure(new IllegalStateException("two")) : step(item));
        assertThrows(IllegalStateException.class, () -> all.await().indefinitely());
        assertEquals(List.of(1), done);
    }

    @Test
    void thousandsNeedNoMoreStackThanOne() throws Exception {
        List<Integer> many = IntStream.range(0, 5_000).boxed().toList();
        CompletableFuture<Void> ended = new CompletableFuture<>();
        new Thread(
                        null,
                        () -> InTurn.each(many, this::step)
                                .subscribe()
                                .with(ended::complete, ended::completeExceptionally),
                        "small stack",
                        SMALL_STACK)
                .start();
        ended.get(10, TimeUnit.SECONDS);
        assertEquals(many, done);
    }

    private Uni<Void> step(int item) {
        return Uni.createFrom().item(item).invoke(done::add).replaceWithVoid();
    }
}
