package be.zorgkring.dev.demo.programme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One load of the programme. The last item of a kind is sent after all others are in, so that its being there proves that the
 * kind is complete, whatever else has been added to the platform since.
 */
final class Loading {

    private static final int WORKERS = 3;

    private final Programme programme;
    private final ImportApi api;
    private final Sender sender;
    private final ProgressListener progress;

    Loading(Programme programme, ImportApi api, ProgressListener progress) {
        this.programme = programme;
        this.api = api;
        this.sender = new Sender(api);
        this.progress = progress;
    }

    void run() {
        Kind.all(programme).forEach(this::load);
        new PeopleLoading(programme, api, sender, progress, WORKERS).run();
    }

    /** How many the platform holds of each kind, the programme's and all others. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        Kind.all(programme).forEach(kind -> counts.put(kind.name(), counted(api, kind.name())));
        PeopleLoading.KINDS.forEach(kind -> counts.put(kind, counted(api, kind)));
        return counts;
    }

    static long counted(ImportApi api, String kind) {
        return api.count(Kind.path(kind), kind);
    }

    private void load(Kind kind) {
        List<? extends ImportItem> items = kind.items();
        int rest = items.size() - 1;
        List<? extends ImportItem> last = items.subList(rest, items.size());
        boolean complete = counted(api, kind.name()) >= items.size()
                && sender.send(kind.path(), last).values().stream().allMatch(ImportResult::existing);
        if (!complete) {
            Progress done = new Progress(kind.name(), items.size(), progress);
            int batches = Math.ceilDiv(rest, kind.batch());
            Workers.each(batches, WORKERS, batch -> {
                int from = batch * kind.batch();
                List<? extends ImportItem> part = items.subList(from, Math.min(rest, from + kind.batch()));
                sender.send(kind.path(), part);
                done.add(part.size());
            });
            sender.send(kind.path(), last);
        }
        progress.loaded(kind.name(), items.size(), items.size());
    }
}
