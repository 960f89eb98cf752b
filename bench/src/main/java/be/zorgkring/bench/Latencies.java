package be.zorgkring.bench;

import java.util.Arrays;

/** Durations of the same thing done many times; sorted, in milliseconds. */
record Latencies(double[] sorted) {

    static Latencies ofNanos(long[] nanos) {
        return new Latencies(
                Arrays.stream(nanos).sorted().mapToDouble(n -> n / 1e6).toArray());
    }

    /** The value that {@code share} of all do not exceed. */
    double percentile(double share) {
        int index = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)];
    }

    @Override
    public String toString() {
        return "median %.1f ms, p95 %.1f ms, p99 %.1f ms (n=%d)"
                .formatted(percentile(0.5), percentile(0.95), percentile(0.99), sorted.length);
    }
}
