package be.zorgkring.kernel.round;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * What this process does again and again, until it ends; see ADR 0031. None begins while the one before is at work, but for brief
 * ones, and one that fails is logged and done again when it is due.
 */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final Vertx vertx;
    private final Queue<Long> timers = new ConcurrentLinkedQueue<>();

    Rounds(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * For the first time when the period is over.
     *
     * @param undone what the log says when it fails
     */
    public Round every(Duration period, Level level, String undone, Supplier<Uni<?>> task) {
        return begin(period, new Round(true, level, undone, task));
    }

    /**
     * As {@link #every}, for what takes no time: the next begins when it is due although the one before is at work, so that an
     * answer that never comes does not hold up all others. That one is not cancelled, for it may be in the middle of a transaction.
     */
    public Round everyBriefly(Duration period, Level level, String undone, Supplier<Uni<?>> task) {
        return begin(period, new Round(false, level, undone, task));
    }

    private Round begin(Duration period, Round round) {
        timers.add(vertx.setPeriodic(period.toMillis(), due -> round.now()));
        return round;
    }

    void stop(@Observes ShutdownEvent event) {
        timers.forEach(vertx::cancelTimer);
    }

    /** One thing that is done again and again. */
    public final class Round {

        private final boolean alone;
        private final Level level;
        private final String undone;
        private final Supplier<Uni<?>> task;
        private final AtomicBoolean busy = new AtomicBoolean();
        private volatile Class<?> failing;

        private Round(boolean alone, Level level, String undone, Supplier<Uni<?>> task) {
            this.alone = alone;
            this.level = level;
            this.undone = undone;
            this.task = task;
        }

        /** Begins before it is due, unless it is at work and no brief one. */
        public void now() {
            if (busy.compareAndSet(false, true) || !alone) {
                // On a context of its own: a request that asks for it is answered and gone.
                VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext())
                        .runOnContext(nothing -> run());
            }
        }

        private void run() {
            Uni.createFrom()
                    .deferred(() -> task.get())
                    .subscribe()
                    .with(
                            done -> {
                                failing = null;
                                busy.set(false);
                            },
                            failure -> {
                                failed(failure);
                                busy.set(false);
                            });
        }

        /** With its trace once: while the database is away each round fails alike. */
        private void failed(Throwable failure) {
            if (failure.getClass().equals(failing)) {
                LOG.logf(level, "%s, as before: %s", undone, failure);
            } else {
                failing = failure.getClass();
                LOG.log(level, undone, failure);
            }
        }
    }
}
