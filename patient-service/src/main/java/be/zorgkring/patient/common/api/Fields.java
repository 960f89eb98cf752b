package be.zorgkring.patient.common.api;

import be.zorgkring.kernel.Outcome;
import be.zorgkring.kernel.http.FieldError;
import be.zorgkring.kernel.http.Problem;
import be.zorgkring.patient.common.domain.Checked;
import be.zorgkring.patient.common.domain.Flaw;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the fields of one request and keeps what is wrong with each, so that the sender learns of all at once. */
public final class Fields {

    private final List<FieldError> errors = new ArrayList<>();

    /** Null when it is missing or unsound; then {@link #sound} refuses the whole. */
    public <T> T read(String pointer, String raw, Function<String, Checked<T>> rule) {
        if (raw == null) {
            return flawed(pointer, Flaw.REQUIRED);
        }
        return switch (rule.apply(raw)) {
            case Checked.Sound<T>(T value) -> value;
            case Checked.Unsound<T>(Flaw flaw) -> flawed(pointer, flaw);
        };
    }

    /** Reads a list of values that all differ. */
    public <E, T> List<T> each(String pointer, List<E> raw, int fewest, int most, Reader<E, T> reader) {
        List<E> present = raw == null ? List.of() : raw;
        if (present.size() < fewest) {
            flawed(pointer, raw == null ? Flaw.REQUIRED : Flaw.TOO_FEW);
        }
        if (present.size() > most) {
            flawed(pointer, Flaw.TOO_MANY);
            return List.of();
        }
        List<T> values = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < present.size(); i++) {
            String place = pointer + "/" + i;
            T value = present.get(i) == null ? flawed(place, Flaw.REQUIRED) : reader.read(place, present.get(i));
            if (value != null && !seen.add(value)) {
                flawed(place, Flaw.DUPLICATE);
            }
            values.add(value);
        }
        return values.stream().filter(Objects::nonNull).toList();
    }

    /** How one element of a list is read. */
    public interface Reader<E, T> {

        T read(String pointer, E element);
    }

    /** Notes a flaw and answers null, which stands for the value that is not there. */
    public <T> T flawed(String pointer, Flaw flaw) {
        errors.add(new FieldError(pointer, flaw.code()));
        return null;
    }

    /** @param present called only when every field was sound */
    public <T> Outcome<T, Problem> sound(Supplier<T> present) {
        return errors.isEmpty()
                ? Outcome.done(present.get())
                : Outcome.refused(Problem.of(400, "invalid-request", errors));
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }
}
