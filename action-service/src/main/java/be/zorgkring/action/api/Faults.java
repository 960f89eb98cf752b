package be.zorgkring.action.api;

import be.zorgkring.kernel.http.FieldError;
import be.zorgkring.kernel.http.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the fields of a body and gathers all that is wrong with them, so that the sender hears it at once. */
public final class Faults {

    public static final String REQUIRED = "field.required";
    public static final String FORMAT = "field.format";
    public static final String SIZE = "field.size";
    public static final String RANGE = "field.range";
    public static final String FUTURE = "field.future";

    private final String place;
    private final List<FieldError> errors;

    private Faults(String place, List<FieldError> errors) {
        this.place = place;
        this.errors = errors;
    }

    /** For a body, or a part of one at that JSON pointer. */
    public static Faults at(String place) {
        return new Faults(place, new ArrayList<>());
    }

    /** For what lies inside a field; its faults are faults of the whole. */
    public Faults in(String field) {
        return new Faults(place + "/" + field, errors);
    }

    public Faults in(String field, int index) {
        return in(field + "/" + index);
    }

    /** For the same place, with faults of its own. */
    public Faults apart() {
        return at(place);
    }

    public void add(String field, String code) {
        errors.add(new FieldError(place + (field.isEmpty() ? "" : "/" + field), code));
    }

    /** The value of a field that has to be there; empty, with a fault, when it is not or is malformed. */
    public <T> Optional<T> need(String field, String raw, Function<String, Optional<T>> read) {
        if (raw == null || raw.isBlank()) {
            add(field, REQUIRED);
            return Optional.empty();
        }
        return maybe(field, raw, read);
    }

    /** The value of a field that may be absent; a fault when it is there and malformed. */
    public <T> Optional<T> maybe(String field, String raw, Function<String, Optional<T>> read) {
        if (raw == null) {
            return Optional.empty();
        }
        Optional<T> value = read.apply(raw);
        if (value.isEmpty()) {
            add(field, FORMAT);
        }
        return value;
    }

    /** The list, or an empty one with a fault when it has more than {@code most} entries or a null among them. */
    public <T> List<T> list(String field, List<T> raw, int least, int most) {
        if (raw == null) {
            if (least > 0) {
                add(field, REQUIRED);
            }
            return List.of();
        }
        if (raw.size() < least || raw.size() > most) {
            add(field, SIZE);
            return List.of();
        }
        for (int i = 0; i < raw.size(); i++) {
            if (raw.get(i) == null) {
                add(field + "/" + i, REQUIRED);
                return List.of();
            }
        }
        return raw;
    }

    public boolean none() {
        return errors.isEmpty();
    }

    public Problem problem() {
        return Problem.of(400, "invalid-request", errors);
    }

    public static Optional<UUID> uuid(String raw) {
        // UUID.fromString also takes shortened forms, which would be a second name for the same thing.
        return raw.length() == 36 ? attempt(() -> UUID.fromString(raw)) : Optional.empty();
    }

    public static Optional<LocalDate> day(String raw) {
        return raw.length() == 10 ? attempt(() -> LocalDate.parse(raw)) : Optional.empty();
    }

    private static <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
