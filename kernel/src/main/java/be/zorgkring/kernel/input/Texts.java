package be.zorgkring.kernel.input;

import java.text.Normalizer;

/**
 * The one form of all texts: NFC, without surrounding blanks, and without what a word processor leaves in a text unseen.
 * Characters that steer a terminal, a header or the direction of the text around them are refused, since they can make a name
 * look like another one.
 */
final class Texts {

    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ARABIC_LETTER_MARK = 0x061C;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LEFT_TO_RIGHT_MARK = 0x200E;
    private static final int RIGHT_TO_LEFT_MARK = 0x200F;
    private static final int WORD_JOINER = 0x2060;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Texts() {}

    /** @param lines whether tabs and ends of lines may be in it */
    static Checked<String> read(String raw, boolean lines, int longest) {
        String text = bare(raw);
        if (text.isEmpty()) {
            return Checked.flawed(Flaw.REQUIRED);
        }
        if (text.codePoints().anyMatch(character -> steers(character) && !(lines && endsLine(character)))
                || text.codePoints().noneMatch(Texts::isVisible)) {
            return Checked.flawed(Flaw.CHARACTERS);
        }
        return Checked.unless(text.codePointCount(0, text.length()) > longest, Flaw.SIZE, text);
    }

    private static String bare(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        raw.codePoints().filter(character -> !saysNothing(character)).forEach(kept::appendCodePoint);
        String text = Normalizer.normalize(kept, Normalizer.Form.NFC);
        int from = 0;
        int until = text.length();
        while (from < until && surrounds(text.charAt(from))) {
            from++;
        }
        while (until > from && surrounds(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    /** Where a line or a word may be broken, and what stands before a file: nothing that anybody wrote or reads. */
    private static boolean saysNothing(int character) {
        return switch (character) {
            case SOFT_HYPHEN, ZERO_WIDTH_SPACE, WORD_JOINER, BYTE_ORDER_MARK -> true;
            default -> false;
        };
    }

    private static boolean surrounds(int character) {
        return Character.isSpaceChar(character) || endsLine(character) || marksDirection(character);
    }

    /** Harmless where a text begins or ends, as it then steers nothing; within, it can turn a number round. */
    private static boolean marksDirection(int character) {
        return switch (character) {
            case LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK, ARABIC_LETTER_MARK -> true;
            default -> false;
        };
    }

    private static boolean endsLine(int character) {
        return character == '\t' || character == '\r' || character == '\n';
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
            default -> isNoncharacter(character);
        };
    }

    /** Unicode promises never to give these a meaning; other programs use them as they like. */
    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
    }
}
