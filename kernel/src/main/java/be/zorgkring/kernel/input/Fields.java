package be.zorgkring.kernel.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads several fields and keeps what is wrong with each, so that the sender learns of all at once. */
public final class Fields {

    private final List<Flaw> flaws = new ArrayList<>();

    /** The value of a field that has to be there; null after noting that it is not, or what is wrong with it. */
    public <R, T> T need(String pointer, R raw, Function<? super R, Checked<T>> rule) {
        boolean absent = raw == null || raw instanceof String text && text.isBlank();
        return take(pointer, absent ? Checked.flawed(Flaw.REQUIRED) : rule.apply(raw));
    }

    public <T> T need(String pointer, T value) {
        return need(pointer, value, Checked::sound);
    }

    /** The value of a field that may be absent, which gives null as a flaw does. */
    public <R, T> T maybe(String pointer, R raw, Function<? super R, Checked<T>> rule) {
        return raw == null ? null : take(pointer, rule.apply(raw));
    }

    /** The sound elements of a list; it may be absent when it may be empty. */
    public <R, T> List<T> each(
            String pointer, List<R> raw, int fewest, int most, Function<? super R, Checked<T>> rule) {
        if (raw == null) {
            noteIf(fewest > 0, pointer, Flaw.REQUIRED);
            return List.of();
        }
        if (raw.size() < fewest || raw.size() > most) {
            note(pointer, Flaw.SIZE);
            return List.of();
        }
        List<T> values = new ArrayList<>(raw.size());
        for (int i = 0; i < raw.size(); i++) {
            values.add(need(pointer + "/" + i, raw.get(i), rule));
        }
        return values.stream().filter(Objects::nonNull).toList();
    }

    /** The value, or null after noting its flaws under the place where it stands. */
    public <T> T take(String pointer, Checked<T> checked) {
        return switch (checked) {
            case Checked.Sound<T>(T value) -> value;
            case Checked.Flawed<T>(List<Flaw> found) -> {
                found.forEach(flaw -> note(pointer + flaw.pointer(), flaw.code()));
                yield null;
            }
        };
    }

    public void note(String pointer, String code) {
        flaws.add(new Flaw(pointer, code));
    }

    public void noteIf(boolean wrong, String pointer, String code) {
        if (wrong) {
            note(pointer, code);
        }
    }

    /** Makes the whole only when nothing is wrong, so the maker may rely on every field that had to be there. */
    public <T> Checked<T> sound(Supplier<T> maker) {
        return flaws.isEmpty() ? Checked.sound(maker.get()) : new Checked.Flawed<>(flaws);
    }
}
