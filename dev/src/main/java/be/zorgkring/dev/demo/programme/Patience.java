package be.zorgkring.dev.demo.programme;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long something that may still come right is tried again: ever longer pauses until the time is up. */
final class Patience {

    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 3_000;

    private final long deadline;
    private long pause = FIRST_PAUSE_MILLIS;

    Patience(Duration most) {
        this.deadline = System.nanoTime() + most.toNanos();
    }

    /** Pauses, at least as long as was asked for; false at once when the time is up. */
    boolean pause(Duration asked) {
        if (System.nanoTime() > deadline) {
            return false;
        }
        long jittered = pause / 2 + ThreadLocalRandom.current().nextLong(pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        try {
            Thread.sleep(Math.max(jittered, asked.toMillis()));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProgrammeFailure("Loading the demo programme was interrupted.", e);
        }
    }
}
