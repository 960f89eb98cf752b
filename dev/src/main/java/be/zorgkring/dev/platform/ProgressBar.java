package be.zorgkring.dev.platform;

import be.zorgkring.dev.demo.programme.ProgressListener;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How far the demo programme is loaded, in one line that is written over; where there is no terminal, one line a kind. */
final class ProgressBar implements ProgressListener {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final PrintStream out;
    private final boolean terminal = System.console() != null;
    private final Map<String, String> shares = new LinkedHashMap<>();
    private Instant shown = Instant.EPOCH;

    ProgressBar(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void loaded(String kind, long done, long total) {
        shares.put(kind, "%s %d%%".formatted(kind, 100 * done / Math.max(1, total)));
        if (!terminal) {
            if (done >= total) {
                out.printf("  demo programme: %d %s%n", total, kind);
            }
            return;
        }
        if (done >= total || Instant.now().isAfter(shown.plus(PAUSE))) {
            shown = Instant.now();
            out.print("\r\u001b[K  demo programme: "
                    + String.join(
                            "  ",
                            shares.values().stream()
                                    .filter(share -> !share.endsWith("100%"))
                                    .collect(Collectors.toList())));
            if (shares.values().stream().allMatch(share -> share.endsWith("100%"))) {
                out.print("\r\u001b[K");
            }
            out.flush();
        }
    }
}
