package be.zorgkring.dev.demo.programme;

import be.zorgkring.dev.demo.programme.ImportResult.Outcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends a batch until every item of it is in; one that stays refused ends the load. */
final class Sender {

    private static final Duration LONGEST_WAIT_FOR_NEWS = Duration.ofSeconds(45);
    private static final int NAMED_IN_FAILURE = 5;

    private final ImportApi api;

    Sender(ImportApi api) {
        this.api = api;
    }

    /** Answers what became of each reference; none of them is refused. */
    Map<String, ImportResult> send(String path, List<? extends ImportItem> items) {
        Map<String, ImportResult> settled = new HashMap<>();
        List<? extends ImportItem> open = items;
        Patience patience = new Patience(LONGEST_WAIT_FOR_NEWS);
        for (int attempt = 0; !open.isEmpty(); attempt++) {
            List<ImportResult> results = api.send(path, open, attempt);
            results.stream()
                    .filter(result -> result.outcome() != Outcome.REFUSED)
                    .forEach(result -> settled.put(result.reference(), result));
            List<ImportResult> refused =
                    results.stream().filter(ImportResult::refused).toList();
            open = open.stream()
                    .filter(item -> !settled.containsKey(item.reference()))
                    .toList();
            boolean hopeful = refused.size() == open.size() && refused.stream().allMatch(ImportResult::mayComeRight);
            if (!open.isEmpty() && !(hopeful && patience.pause(Duration.ZERO))) {
                throw failure(path, open, refused);
            }
        }
        return settled;
    }

    private static ProgrammeFailure failure(String path, List<? extends ImportItem> open, List<ImportResult> refused) {
        if (refused.isEmpty()) {
            return new ProgrammeFailure("Loading the demo programme failed: %s left out %d items, among them %s."
                    .formatted(path, open.size(), open.getFirst().reference()));
        }
        return new ProgrammeFailure("Loading the demo programme failed: %s refused %d items: %s."
                .formatted(
                        path,
                        refused.size(),
                        refused.stream()
                                .limit(NAMED_IN_FAILURE)
                                .map(result -> result.reference() + " " + result.codes())
                                .toList()));
    }
}
