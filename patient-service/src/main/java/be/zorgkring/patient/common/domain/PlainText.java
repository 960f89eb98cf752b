package be.zorgkring.patient.common.domain;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Rules;

/**
 * One line of text in any script, as {@link Rules#line} permits it. What is stored was read by the rule of its day, and stays
 * readable when the rule becomes stricter.
 */
public record PlainText(String value) {

    /** @param longest greatest length, in Unicode code points after normalisation */
    public static Checked<PlainText> read(String raw, int longest) {
        return Rules.line(longest).apply(raw).map(PlainText::new);
    }

    /** As {@link #read}, for what people are called: without a character of any script it cannot be a name. */
    public static Checked<PlainText> readName(String raw, int longest) {
        return read(raw, longest)
                .then(text -> Checked.unless(
                        text.value.codePoints().noneMatch(PlainText::belongsToAScript), "text.no-letter", text));
    }

    private static boolean belongsToAScript(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case COMMON, INHERITED, UNKNOWN -> Character.isLetter(character);
            default -> true;
        };
    }

    @Override
    public String toString() {
        return "PlainText[redacted]";
    }
}
