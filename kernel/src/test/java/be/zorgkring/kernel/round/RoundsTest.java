package be.zorgkring.kernel.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logging.Logger.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final Duration NEVER = Duration.ofDays(1);
    private static final String UNDONE = "the test's round was not done";

    private final Vertx vertx = Vertx.vertx();
    private final Rounds rounds = new Rounds(vertx);

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void noneBeginsWhileTheOneBeforeIsAtWork() throws InterruptedException {
        BlockingQueue<UniEmitter<? super Void>> begun = new LinkedBlockingQueue<>();
        Rounds.Round round = every(OFTEN, () -> Uni.createFrom().<Void>emitter(begun::add));

        UniEmitter<? super Void> first = next(begun);
        round.now();
        assertNull(begun.poll(200, TimeUnit.MILLISECONDS));

        first.complete(null);
        next(begun);
    }

    @Test
    void oneThatFailsOrThrowsIsDoneAgain() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch more = new CountDownLatch(4);
        every(OFTEN, () -> {
            more.countDown();
            if (tries.incrementAndGet() % 2 == 0) {
                throw new IllegalStateException("thrown");
            }
            return Uni.createFrom().failure(new IllegalStateException("failed"));
        });

        assertTrue(more.await(10, TimeUnit.SECONDS));
    }

    @Test
    void aBriefOneThatNeverAnswersHoldsUpNoneAfterItAndIsNotCancelled() throws InterruptedException {
        CountDownLatch more = new CountDownLatch(3);
        AtomicInteger cancelled = new AtomicInteger();
        rounds.everyBriefly(OFTEN, Level.DEBUG, UNDONE, () -> {
            more.countDown();
            return Uni.createFrom().nothing().onCancellation().invoke(cancelled::incrementAndGet);
        });

        assertTrue(more.await(10, TimeUnit.SECONDS));
        assertEquals(0, cancelled.get());
    }

    @Test
    void theFirstIsWhenThePeriodIsOverOrWhenAskedFor() throws InterruptedException {
        BlockingQueue<Integer> done = new LinkedBlockingQueue<>();
        Rounds.Round round =
                every(NEVER, () -> Uni.createFrom().item(1).invoke(done::add).replaceWithVoid());

        assertNull(done.poll(200, TimeUnit.MILLISECONDS));
        round.now();
        next(done);
    }

    @Test
    void whatARequestAsksForRunsOnAContextOfItsOwn() {
        CompletableFuture<Context> asking = new CompletableFuture<>();
        CompletableFuture<Context> working = new CompletableFuture<>();
        Rounds.Round round = every(NEVER, () -> {
            working.complete(Vertx.currentContext());
            return Uni.createFrom().voidItem();
        });

        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()).runOnContext(request -> {
            asking.complete(Vertx.currentContext());
            round.now();
        });

        assertNotSame(
                asking.orTimeout(10, TimeUnit.SECONDS).join(),
                working.orTimeout(10, TimeUnit.SECONDS).join());
        assertTrue(VertxContext.isDuplicatedContext(working.join()));
    }

    @Test
    void noneBeginsOnceTheProcessEnds() throws InterruptedException {
        BlockingQueue<Integer> done = new LinkedBlockingQueue<>();
        every(OFTEN, () -> Uni.createFrom().item(1).invoke(done::add).replaceWithVoid());
        next(done);

        rounds.stop(null);
        Thread.sleep(OFTEN);
        done.clear();

        assertNull(done.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    void aFailureIsLoggedWithItsTraceOnceAKindUntilARoundIsDone() throws InterruptedException {
        Queue<Supplier<Uni<?>>> tries = new ConcurrentLinkedQueue<>();
        tries.add(() -> Uni.createFrom().failure(new IllegalStateException("first")));
        tries.add(() -> Uni.createFrom().failure(new IllegalStateException("second")));
        tries.add(() -> Uni.createFrom().failure(new IllegalArgumentException("third")));
        tries.add(() -> Uni.createFrom().voidItem());
        tries.add(() -> Uni.createFrom().failure(new IllegalArgumentException("fourth")));

        try (LoggedRounds logged = new LoggedRounds()) {
            every(
                    OFTEN,
                    () -> tries.isEmpty()
                            ? Uni.createFrom().nothing()
                            : tries.remove().get());

            assertEquals("first", withTrace(logged.next()));
            LogRecord again = logged.next();
            assertNull(again.getThrown());
            assertEquals(
                    UNDONE + ", as before: java.lang.IllegalStateException: second",
                    ExtLogRecord.wrap(again).getFormattedMessage());
            assertEquals("third", withTrace(logged.next()));
            assertEquals("fourth", withTrace(logged.next()));
        }
    }

    private static String withTrace(LogRecord logged) {
        assertEquals(UNDONE, logged.getMessage());
        return logged.getThrown().getMessage();
    }

    private Rounds.Round every(Duration period, Supplier<Uni<?>> task) {
        return rounds.every(period, Level.WARN, UNDONE, task);
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(10, TimeUnit.SECONDS);
        assertNotNull(next);
        return next;
    }

    private static final class LoggedRounds extends Handler implements AutoCloseable {

        private final Logger logger = Logger.getLogger(Rounds.class.getName());
        private final BlockingQueue<LogRecord> records = new LinkedBlockingQueue<>();

        LoggedRounds() {
            logger.addHandler(this);
        }

        LogRecord next() throws InterruptedException {
            return RoundsTest.next(records);
        }

        @Override
        public void publish(LogRecord logged) {
            records.add(logged);
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            logger.removeHandler(this);
        }
    }
}
