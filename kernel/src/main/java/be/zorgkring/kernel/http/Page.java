package be.zorgkring.kernel.http;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, cut by key and not by number, so that it stays right while rows come and go.
 *
 * @param next cursor of the next page for the {@code cursor} parameter; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a page from rows of which one more than {@code limit} was asked, to know whether there is a next page. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursor(key.apply(items.getLast())));
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

    /** The limit asked, within bounds; the default when none is asked. */
    public static int limit(Integer asked) {
        return asked == null ? DEFAULT_LIMIT : Math.clamp(asked, 1, MAX_LIMIT);
    }

    /** The cursor that stands for a key. */
    public static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key that a cursor stands for.
     *
     * @param rule how a key of this list is read
     * @throws WebApplicationException 400 {@code invalid-request} when it is not one of ours
     */
    public static <T> Optional<T> key(String cursor, Function<String, Checked<T>> rule) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        return switch (decoded(cursor).then(rule)) {
            case Checked.Sound<T>(T key) -> Optional.of(key);
            case Checked.Flawed<T> flawed ->
                throw new WebApplicationException(
                        Problem.invalid("cursor", "parameter.format").response());
        };
    }

    private static Checked<String> decoded(String cursor) {
        try {
            return Checked.sound(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Checked.flawed(Flaw.FORMAT);
        }
    }
}
