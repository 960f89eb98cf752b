package be.zorgkring.dev.gate;

import java.util.function.IntSupplier;

/**
 * Somebody stopped this run with a signal, to it or to Maven. What breaks from then on breaks because of that, and tells
 * nothing of the code.
 */
final class StoppedFromOutside extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A process that a signal ended answers this and the signal's number, as shells do. */
    private static final int SIGNALLED = 128;

    // Ctrl-C reaches the processes that we started as soon as it reaches us.
    private static final long NEWS_MILLIS = 500;

    private static volatile boolean signalled;

    private final int code;

    private StoppedFromOutside(int code) {
        this.code = code;
    }

    /** Until it is closed, a signal that ends this run does this first. */
    interface OnSignal extends AutoCloseable {
        @Override
        void close();
    }

    static OnSignal onSignal(Runnable cleanUp) {
        Thread hook = new Thread(() -> {
            signalled = true;
            cleanUp.run();
        });
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            throw new StoppedFromOutside(SIGNALLED);
        }
        return () -> {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                signalled = true;
            }
        };
    }

    /** Throws when the program was ended by a signal. */
    static void unlessEndedByItself(int code) {
        if (code > SIGNALLED) {
            throw new StoppedFromOutside(code);
        }
    }

    /** Throws when what just broke did so while a signal ended this run. */
    static void unlessStillWanted() {
        try {
            for (long waited = 0; waited < NEWS_MILLIS && !signalled; waited += 50) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (signalled) {
            throw new StoppedFromOutside(SIGNALLED);
        }
    }

    /**
     * The whole run: gives its exit code, and says so when it was stopped, once.
     *
     * @param run gives the code of a run that came to its end
     */
    static int unlessStopped(IntSupplier run) {
        try (OnSignal said = onSignal(StoppedFromOutside::say)) {
            return judged(run);
        } catch (StoppedFromOutside stopped) {
            if (!signalled) {
                say();
            }
            return stopped.code;
        }
    }

    private static int judged(IntSupplier run) {
        try {
            return run.getAsInt();
        } catch (StoppedFromOutside stopped) {
            throw stopped;
        } catch (RuntimeException broken) {
            unlessStillWanted();
            throw broken;
        }
    }

    private static void say() {
        System.out.println("\nstopped from outside; what had not ended is not judged");
    }
}
