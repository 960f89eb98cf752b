package be.zorgkring.dev.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Checks one after another; each says at once how it went, and all are counted. */
final class Checks {

    /** Why something could not be checked here. */
    static final class Skip extends Exception {

        private static final long serialVersionUID = 1L;

        Skip(String why) {
            super(why);
        }
    }

    private final String name;
    private final long begin = System.nanoTime();
    private final List<String> failures = new ArrayList<>();
    private int passed;
    private int skipped;

    Checks(String name) {
        this.name = name;
    }

    /**
     * Answers whether it passed.
     *
     * @throws StoppedFromOutside when it broke because the run was stopped
     */
    boolean check(String what, Callable<?> check) {
        try {
            check.call();
            passed++;
            System.out.println("  passed  " + what);
            return true;
        } catch (Skip e) {
            skipped++;
            System.out.println("  skipped " + what + ": " + e.getMessage());
            return false;
        } catch (Exception e) {
            StoppedFromOutside.unlessStillWanted();
            failures.add(name + ": " + what);
            System.out.println("  FAILED  " + what + ": " + e.getMessage());
            return false;
        }
    }

    boolean allPassed() {
        return failures.isEmpty();
    }

    Tally tally() {
        return new Tally(name, passed, failures.size(), skipped, (System.nanoTime() - begin) / 1e9, failures);
    }
}
