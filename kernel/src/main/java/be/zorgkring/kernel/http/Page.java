package be.zorgkring.kernel.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, cut by key and not by number, so that it stays right while rows come and go.
 *
 * @param next cursor of the next page for the {@code cursor} parameter; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts the page that was asked for.
     *
     * @param rows as many as {@link PageRequest#rows} when there are that many
     * @param key of a row, which the cursor of the next page stands for
     */
    public static <T, V> Page<V> of(
            List<T> rows,
            PageRequest<?> asked,
            Function<? super T, String> key,
            Function<? super T, ? extends V> view) {
        List<T> shown = rows.size() > asked.limit() ? rows.subList(0, asked.limit()) : rows;
        return new Page<>(
                shown.stream().<V>map(view).toList(),
                shown.size() < rows.size() ? cursor(key.apply(shown.getLast())) : null);
    }

    /** The cursor that stands for a key. */
    public static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
