package be.zorgkring.dev.gate;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is left to say when all tests have run. */
final class Summary {

    private Summary() {}

    /** Gives the exit code. A run that broke outside a test counts as one failure, so that no line says all is well. */
    static int print(List<Tally> modules, List<MavenRun> runs, Duration took) {
        Tally all = modules.stream().reduce(new Tally("all", 0, 0, 0, 0, List.of()), Tally::plus);
        List<MavenRun> broken =
                runs.stream().filter(run -> run.isBroken(modules)).toList();
        broken.forEach(run -> run.lastLines().forEach(System.out::println));
        System.out.println();
        modules.forEach(module -> System.out.printf(
                Locale.ROOT,
                "  %-20s %5d passed %4d failed %4d skipped %8.1f s%n",
                module.name(),
                module.passed(),
                module.failed(),
                module.skipped(),
                module.seconds()));
        all.failures().forEach(failure -> System.out.println("  FAILED " + failure));
        broken.forEach(run -> System.out.println("  FAILED the build itself; see " + run.log()));
        System.out.printf(Locale.ROOT, "  %.1f minutes; all of Maven's output is in %s%n%n", minutes(took), logs(runs));
        int failed = all.failed() + broken.size();
        System.out.printf("%d passed, %d failed, %d skipped%n", all.passed(), failed, all.skipped());
        return failed == 0 && all.passed() > 0 ? 0 : 1;
    }

    private static String logs(List<MavenRun> runs) {
        return runs.stream()
                .filter(MavenRun::hasBegun)
                .map(run -> run.log().toString())
                .collect(Collectors.joining(" and "));
    }

    private static double minutes(Duration took) {
        return took.toSeconds() / 60.0;
    }
}
