package be.zorgkring.kernel.bulk;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Fields;
import be.zorgkring.kernel.input.Rules;
import java.util.List;
import java.util.function.Function;

/**
 * One item of a bulk import.
 *
 * @param reference by which the sender knows it, for ever; as it was sent where it cannot be one
 * @param content what was read of it, sound only together with its reference
 */
public record Item<T>(String reference, Checked<T> content) {

    /** Most items of a request. */
    public static final int MOST = 500;

    /** Greatest length of a reference, where a service has no other. */
    public static final int LONGEST_REFERENCE = 100;

    public static <T> Item<T> read(String reference, Checked<T> content) {
        return read(reference, LONGEST_REFERENCE, content);
    }

    /** @param longest greatest length of a reference */
    public static <T> Item<T> read(String reference, int longest, Checked<T> content) {
        Fields fields = new Fields();
        String line = fields.need("/reference", reference, Rules.line(longest));
        T read = fields.take("", content);
        return new Item<>(line == null ? reference : line, fields.sound(() -> read));
    }

    /** The items of a request, which is refused whole when there are none, too many, or holes among them. */
    public static <Q, T> Checked<List<Item<T>>> readAll(List<Q> sent, Function<? super Q, Item<T>> reading) {
        Fields fields = new Fields();
        List<Q> present = fields.each("/items", sent, 1, MOST, Checked::sound);
        return fields.sound(() -> present.stream().map(reading).toList());
    }
}
