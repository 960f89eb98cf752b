package be.zorgkring.dev.gate;

import java.util.List;
import java.util.stream.Stream;

/** How the tests of one module went. */
record Tally(String name, int passed, int failed, int skipped, double seconds, List<String> failures) {

    int all() {
        return passed + failed + skipped;
    }

    Tally plus(Tally other) {
        return new Tally(
                name,
                passed + other.passed,
                failed + other.failed,
                skipped + other.skipped,
                seconds + other.seconds,
                Stream.concat(failures.stream(), other.failures.stream()).toList());
    }
}
