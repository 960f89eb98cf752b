package be.zorgkring.dev.demo.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does numbered pieces of work, a few at a time and in order of their numbers; the first failure ends it. */
final class Workers {

    private Workers() {}

    static void each(int pieces, int workers, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        List<Future<?>> futures = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(workers)) {
            for (int i = 0; i < workers; i++) {
                futures.add(executor.submit(() -> {
                    try {
                        for (int at = next.getAndIncrement(); at < pieces && !failed.get(); ) {
                            work.accept(at);
                            at = next.getAndIncrement();
                        }
                    } catch (RuntimeException e) {
                        failed.set(true);
                        throw e;
                    }
                }));
            }
        }
        futures.forEach(Workers::rethrow);
    }

    private static void rethrow(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new ProgrammeFailure("Loading the demo programme failed.", e.getCause());
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw new ProgrammeFailure("Loading the demo programme was interrupted.", e);
        }
    }
}
