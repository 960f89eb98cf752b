package be.zorgkring.dev.demo.programme;

import java.util.concurrent.atomic.AtomicLong;

/** Adds up what several threads load of one kind. */
final class Progress {

    private final String kind;
    private final long total;
    private final ProgressListener listener;
    private final AtomicLong done = new AtomicLong();

    Progress(String kind, long total, ProgressListener listener) {
        this.kind = kind;
        this.total = total;
        this.listener = listener;
        listener.loaded(kind, 0, total);
    }

    void add(int items) {
        listener.loaded(kind, done.addAndGet(items), total);
    }
}
