package be.zorgkring.dev.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is left to say when all tests have run. */
final class Summary {

    private Summary() {}

    /** Gives the exit code. A build that broke outside a test counts as one failure, so that no line says all is well. */
    static int print(List<Tally> modules, int mavenCode, List<MavenRun> runs, Duration took) {
        Tally all = modules.stream().reduce(new Tally("all", 0, 0, 0, 0, List.of()), Tally::plus);
        boolean brokenBuild = mavenCode != 0 && all.failed() == 0;
        if (brokenBuild) {
            runs.stream().flatMap(run -> run.lastLines().stream()).forEach(System.out::println);
        }
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
        if (brokenBuild) {
            System.out.println("  FAILED the build itself; see " + logs(runs));
        }
        System.out.printf(Locale.ROOT, "  %.1f minutes; all of Maven's output is in %s%n%n", minutes(took), logs(runs));
        int failed = all.failed() + (brokenBuild ? 1 : 0);
        System.out.printf("%d passed, %d failed, %d skipped%n", all.passed(), failed, all.skipped());
        return failed == 0 && all.passed() > 0 ? 0 : 1;
    }

    private static String logs(List<MavenRun> runs) {
        return runs.stream()
                .map(MavenRun::log)
                .filter(Files::exists)
                .map(Path::toString)
                .collect(Collectors.joining(" and "));
    }

    private static double minutes(Duration took) {
        return took.toSeconds() / 60.0;
    }
}
