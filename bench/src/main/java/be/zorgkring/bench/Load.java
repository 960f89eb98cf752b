package be.zorgkring.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same request by a number of clients for a time, each as fast as the answers come. */
final class Load {

    /** One client's next request; answers whether it succeeded. */
    interface Client {
        boolean next(Connection connection) throws IOException;
    }

    private Load() {}

    /** Successful requests a second; a failure stops the measurement, for a fast refusal is no speed. */
    static double perSecond(URI address, int clients, Duration time, java.util.function.IntFunction<Client> client) {
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            long end = System.nanoTime() + time.toNanos();
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Client each = client.apply(i);
                counts.add(pool.submit(() -> {
                    long done = 0;
                    try (Connection connection = new Connection(address)) {
                        while (System.nanoTime() < end) {
                            if (!each.next(connection)) {
                                throw new IllegalStateException("a request failed");
                            }
                            done++;
                        }
                    }
                    return done;
                }));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all / (time.toMillis() / 1000.0);
        } catch (ExecutionException e) {
            throw new IllegalStateException("load stopped", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
