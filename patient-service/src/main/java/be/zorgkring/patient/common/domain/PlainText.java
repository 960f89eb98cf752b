package be.zorgkring.patient.common.domain;

import java.text.Normalizer;

/**
 * One line of text in any script, NFC and without surrounding blanks. Characters that steer a terminal, a header or the
 * direction of the text around it are refused, since they can make a name look like another one.
 */
public record PlainText(String value) {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    public PlainText {
        if (steers(value) || value.isBlank()) {
            throw new IllegalArgumentException("not plain text");
        }
    }

    /** @param longest greatest length, in Unicode code points after normalisation */
    public static Checked<PlainText> read(String raw, int longest) {
        if (steers(raw)) {
            return Checked.unsound(Flaw.CONTROL_CHARACTER);
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            return Checked.unsound(Flaw.REQUIRED);
        }
        return text.codePointCount(0, text.length()) > longest
                ? Checked.unsound(Flaw.TOO_LONG)
                : Checked.sound(new PlainText(text));
    }

    /** As {@link #read}, for what people are called: without a character of any script it cannot be a name. */
    public static Checked<PlainText> readName(String raw, int longest) {
        return read(raw, longest)
                .then(text -> text.value.codePoints().anyMatch(PlainText::belongsToAScript)
                        ? Checked.sound(text)
                        : Checked.unsound(Flaw.NO_LETTER));
    }

    private static boolean belongsToAScript(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case COMMON, INHERITED, UNKNOWN -> Character.isLetter(character);
            default -> true;
        };
    }

    private static boolean steers(String text) {
        return text.codePoints().anyMatch(PlainText::steers);
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

    @Override
    public String toString() {
        return "PlainText[redacted]";
    }
}
