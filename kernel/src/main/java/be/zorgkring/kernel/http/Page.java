package be.zorgkring.kernel.http;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    /** The limit asked, within bounds; the default when none is asked. */
    public static int limit(Integer asked) {
        return asked == null ? DEFAULT_LIMIT : Math.clamp(asked, 1, MAX_LIMIT);
    }

    static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key that a cursor stands for.
     *
     * @throws jakarta.ws.rs.WebApplicationException 400 {@code invalid-request} when it is not one of ours
     */
    public static Optional<String> key(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw invalidCursor();
        }
    }

    /** For a caller that finds the key itself is not of its shape. */
    public static jakarta.ws.rs.WebApplicationException invalidCursor() {
        return new jakarta.ws.rs.WebApplicationException(
                Problem.of(400, "invalid-request", new FieldError("cursor", "parameter.format"))
                        .response());
    }
}
