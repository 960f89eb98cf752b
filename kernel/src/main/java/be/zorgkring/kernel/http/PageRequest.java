package be.zorgkring.kernel.http;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Flaw;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which page of a list is asked for.
 *
 * @param after key of the last row that the reader has; empty for the first page
 * @param limit most rows of a page
 */
public record PageRequest<K>(Optional<K> after, int limit) {

    /**
     * Reads the parameters {@code cursor} and {@code limit}.
     *
     * @param rule how a key of this list is read
     */
    public static <K> Checked<PageRequest<K>> read(String cursor, Integer limit, Function<String, Checked<K>> rule) {
        Fields fields = new Fields();
        K after = cursor == null || cursor.isBlank() ? null : fields.maybe("cursor", cursor, raw -> key(raw, rule));
        int most = limit == null ? Page.DEFAULT_LIMIT : Math.clamp(limit, 1, Page.MAX_LIMIT);
        return fields.sound(() -> new PageRequest<>(Optional.ofNullable(after), most));
    }

    /** How many rows to look for: one more than the page has, to know whether another one follows. */
    public int rows() {
        return limit + 1;
    }

    private static <K> Checked<K> key(String cursor, Function<String, Checked<K>> rule) {
        // What a cursor of ours holds is no concern of the reader's, so there is one way in which it can be wrong.
        return decoded(cursor).then(rule) instanceof Checked.Sound<K> sound
                ? sound
                : Checked.flawed("parameter.format");
    }

    private static Checked<String> decoded(String cursor) {
        try {
            return Checked.sound(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Checked.flawed(Flaw.FORMAT);
        }
    }
}
