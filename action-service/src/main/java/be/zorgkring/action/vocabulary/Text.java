package be.zorgkring.action.vocabulary;

import java.text.Normalizer;
import java.util.Optional;

/** What counts as written text: any script, composed the same way everywhere, without invisible control characters. */
public final class Text {

    private Text() {}

    /** The text on one line, trimmed and in NFC; empty when blank, longer than {@code limit} characters or unprintable. */
    public static Optional<String> line(String raw, int limit) {
        return normal(raw, limit).filter(text -> text.codePoints().noneMatch(Character::isISOControl));
    }

    /** As {@link #line}, but line breaks and tabs may be in it. */
    public static Optional<String> paragraph(String raw, int limit) {
        return normal(raw, limit).filter(text -> text.codePoints().noneMatch(Text::isUnprintable));
    }

    private static Optional<String> normal(String raw, int limit) {
        if (raw == null || raw.length() > 4 * limit || raw.codePoints().anyMatch(Text::isHalfACharacter)) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
        return text.isEmpty() || text.codePointCount(0, text.length()) > limit ? Optional.empty() : Optional.of(text);
    }

    private static boolean isUnprintable(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
    }

    private static boolean isHalfACharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
