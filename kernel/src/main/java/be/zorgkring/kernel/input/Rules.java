package be.zorgkring.kernel.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rules for fields that have no type of their own to hold them. */
public final class Rules {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

    private Rules() {}

    public static Checked<UUID> uuid(String raw) {
        try {
            UUID id = UUID.fromString(raw);
            // The JDK also takes shortened forms, which would be a second name for the same thing.
            return Checked.unless(!id.toString().equalsIgnoreCase(raw), Flaw.FORMAT, id);
        } catch (IllegalArgumentException notAnId) {
            return Checked.flawed(Flaw.FORMAT);
        }
    }

    /** A whole number of at most nine digits. */
    public static Checked<Integer> integer(String raw) {
        return INTEGER.matcher(raw).matches() ? Checked.sound(Integer.valueOf(raw)) : Checked.flawed(Flaw.FORMAT);
    }

    /** A calendar day, as {@link Moments#day} reads it. */
    public static Checked<LocalDate> day(String raw) {
        return Moments.day(raw);
    }

    /** An instant, as {@link Moments#instant} reads it. */
    public static Checked<Instant> instant(String raw) {
        return Moments.instant(raw);
    }

    public static Checked<String> shaped(String raw, Pattern shape, int longest) {
        return Checked.unless(raw.length() > longest || !shape.matcher(raw).matches(), Flaw.FORMAT, raw);
    }

    /** A code of a closed list. */
    public static <T> Checked<T> known(Optional<T> member) {
        return member.map(Checked::sound).orElseGet(() -> Checked.flawed(Flaw.UNKNOWN_CODE));
    }

    /** That rule, for values that all differ. */
    public static <R, T> Function<R, Checked<T>> once(Function<? super R, Checked<T>> rule) {
        Set<T> seen = new HashSet<>();
        return raw -> rule.apply(raw).then(value -> Checked.unless(!seen.add(value), Flaw.REPEATED, value));
    }

    /**
     * One line of text in any script, as {@link Texts} keeps it.
     *
     * @param longest greatest length, in Unicode code points after normalisation
     */
    public static Function<String, Checked<String>> line(int longest) {
        return raw -> Texts.read(raw, false, longest);
    }

    /** As {@link #line}, but tabs and ends of lines may be in it. */
    public static Function<String, Checked<String>> paragraph(int longest) {
        return raw -> Texts.read(raw, true, longest);
    }
}
