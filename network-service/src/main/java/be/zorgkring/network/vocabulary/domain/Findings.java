package be.zorgkring.network.vocabulary.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects what is wrong over several fields, so that one answer names them all. */
public final class Findings {

    private final List<Violation> violations = new ArrayList<>();

    /** The value, or null after noting what is wrong with the field. */
    public <T> T take(String field, Checked<T> checked) {
        return switch (checked) {
            case Checked.Valid<T> valid -> valid.value();
            case Checked.Invalid<T> invalid -> {
                invalid.violations()
                        .forEach(found -> violations.add(new Violation(path(field, found.field()), found.code())));
                yield null;
            }
        };
    }

    public <T> T required(String field, T value) {
        if (value == null) {
            note(field, "field.required");
        }
        return value;
    }

    public void note(String field, String code) {
        violations.add(new Violation(field, code));
    }

    public void noteIf(boolean wrong, String field, String code) {
        if (wrong) {
            note(field, code);
        }
    }

    /** Makes the value only when nothing is wrong, so the maker may rely on every field. */
    public <T> Checked<T> or(Supplier<T> maker) {
        return violations.isEmpty() ? Checked.valid(maker.get()) : new Checked.Invalid<>(violations);
    }

    private static String path(String outer, String inner) {
        if (outer.isEmpty()) {
            return inner;
        }
        return inner.isEmpty() ? outer : outer + "/" + inner;
    }
}
