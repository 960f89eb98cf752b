package be.zorgkring.parts.local;

import be.zorgkring.parts.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Starts things side by side and says of each when it was ready. */
public final class Steps {

    private final Progress progress;

    public Steps(Progress progress) {
        this.progress = progress;
    }

    public CompletableFuture<Void> step(String name, Runnable start) {
        Instant begin = Instant.now();
        return CompletableFuture.runAsync(
                () -> {
                    start.run();
                    double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
                    progress.say("%-18s ready after %.1f s".formatted(name, seconds));
                },
                task -> Thread.ofPlatform().daemon().name("start-" + name).start(task));
    }
}
