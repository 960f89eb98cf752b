package be.zorgkring.network.vocabulary.domain;

import java.text.Normalizer;

/**
 * Text that people read: any script, normalised, and free of characters that cannot be seen but change what is seen
 * (controls, line separators, direction overrides).
 */
public record ShownText(String value) {

    public static final int NAME_LENGTH = 200;
    public static final int LABEL_LENGTH = 80;

    public static Checked<ShownText> parse(String raw, int longest) {
        if (raw == null || raw.isBlank()) {
            return Checked.invalid("field.required");
        }
        if (raw.codePoints().anyMatch(ShownText::misleads)) {
            return Checked.invalid("field.characters");
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        if (text.codePointCount(0, text.length()) > longest) {
            return Checked.invalid("field.size");
        }
        return text.codePoints().anyMatch(ShownText::visible)
                ? Checked.valid(new ShownText(text))
                : Checked.invalid("field.characters");
    }

    private static boolean visible(int point) {
        int type = Character.getType(point);
        return type != Character.FORMAT && type != Character.NON_SPACING_MARK && !Character.isSpaceChar(point);
    }

    private static boolean misleads(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
        };
    }
}
