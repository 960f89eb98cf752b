package be.zorgkring.dev.demo.programme;

/** Hears how far the load is, for a progress bar; called from several threads, in no strict order. */
@FunctionalInterface
public interface ProgressListener {

    ProgressListener SILENT = (kind, done, total) -> {};

    /**
     * Reports how much of one kind is in.
     *
     * @param kind {@code pilots organisations professionals actions campaigns patients circles plans}
     */
    void loaded(String kind, long done, long total);
}
