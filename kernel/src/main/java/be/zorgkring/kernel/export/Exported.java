package be.zorgkring.kernel.export;

import java.util.List;
import java.util.function.Function;

/**
 * The content of a part.
 *
 * @param value a view, or a list of views
 * @param kept how many entries of a list that was cut are in it; null when nothing was left out
 * @param next where the rest can be read; null when nothing was left out, or when it can be read nowhere
 */
public record Exported(Object value, Integer kept, String next) {

    /** Entries that a list in a copy holds at most: no person comes near, but for the log of who looked. */
    public static final int MOST = 1000;

    public static Exported whole(Object value) {
        return new Exported(value, null, null);
    }

    public static Exported cut(List<?> entries, String next) {
        return new Exported(entries, entries.size(), next);
    }

    /**
     * The first page of a list that can be read on elsewhere.
     *
     * @param next cursor of the next page; null when this one is all
     * @param address of the list
     */
    public static Exported firstPage(List<?> entries, String next, String address) {
        return next == null ? whole(entries) : cut(entries, address + "?cursor=" + next);
    }

    /** Cuts a list of which one more than {@link #MOST} was asked, to know whether there is more. */
    public static <T> Exported list(List<T> rows, Function<? super T, ?> view) {
        List<?> views = rows.stream().limit(MOST).map(view).toList();
        return rows.size() > MOST ? cut(views, null) : whole(views);
    }
}
