package be.zorgkring.kernel.input;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rules for fields that have no type of their own to hold them. */
public final class Rules {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

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

    /** A calendar day, {@code YYYY-MM-DD}. */
    public static Checked<LocalDate> day(String raw) {
        try {
            return Checked.unless(raw.length() != "YYYY-MM-DD".length(), Flaw.FORMAT, LocalDate.parse(raw));
        } catch (DateTimeParseException noSuchDay) {
            return Checked.flawed(Flaw.FORMAT);
        }
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
     * One line of text in any script, NFC and without surrounding blanks. Characters that steer a terminal, a header or
     * the direction of the text around it are refused, since they can make a name look like another one.
     *
     * @param longest greatest length, in Unicode code points after normalisation
     */
    public static Function<String, Checked<String>> line(int longest) {
        return raw -> text(raw, raw, longest);
    }

    /** As {@link #line}, but tabs and ends of lines may be in it. */
    public static Function<String, Checked<String>> paragraph(int longest) {
        return raw -> text(raw, raw.replaceAll("[\\t\\r\\n]", " "), longest);
    }

    private static Checked<String> text(String raw, String seen, int longest) {
        if (raw.isBlank()) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        if (seen.codePoints().anyMatch(Rules::steers) || seen.codePoints().noneMatch(Rules::isVisible)) {
            return Checked.flawed(Flaw.CHARACTERS);
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        return Checked.unless(text.codePointCount(0, text.length()) > longest, Flaw.SIZE, text);
    }

    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        return type != Character.FORMAT && type != Character.NON_SPACING_MARK && !Character.isSpaceChar(character);
    }

    private static boolean steers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            case Character.FORMAT -> character != ZERO_WIDTH_NON_JOINER && character != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }
}
