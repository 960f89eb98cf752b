package be.zorgkring.dev.demo.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that falls the same way on every machine and every run. Each item of the programme has dice of its own, so that any
 * item can be made without making those before it.
 */
final class Dice {

    private static final long SEED = 2018_2024_12L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Dice of(String kind, int index) {
        return new Dice(SEED + SPREAD * (kind.hashCode() + ((long) index << 32)));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A day of the period, both ends included. */
    LocalDate day(LocalDate from, LocalDate until) {
        return from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, until) + 1));
    }
}
