package be.zorgkring.kernel.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Set<Integer> SAY_NOTHING = Set.of(0x00AD, 0x200B, 0x2060, 0xFEFF);
    private static final Set<Integer> MARKS = Set.of(0x200E, 0x200F, 0x061C);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zieken\u00ADhuis",
                "\uFEFFZiekenhuis",
                "Zieken\u200Bhuis",
                "Zieken\u2060huis\u00AD",
                "\u200EZiekenhuis\u200F",
                " \u061C\u00A0Ziekenhuis \u200E\u00AD "
            })
    void whatAWordProcessorLeftIsDropped(String pasted) {
        assertEquals(Checked.sound("Ziekenhuis"), Rules.line(10).apply(pasted));
        assertEquals(Checked.sound("Ziekenhuis"), Rules.paragraph(10).apply(pasted));
    }

    @Test
    void ofNothingElseNothingIsLeft() {
        assertEquals(Checked.flawed(Flaw.REQUIRED), Rules.line(10).apply("\u00AD\u200B \uFEFF\u200E"));
    }

    @Test
    void whatIsBrokenBySoftHyphensIsComposedAsOneText() {
        assertEquals(Checked.sound("Zo\u00eb"), Rules.line(3).apply("Zoe\u00AD\u0308"));
    }

    /** All of Unicode, each character within a text. */
    @Test
    void everyCharacterIsKeptDroppedOrRefusedAndNothingElse() {
        Function<String, Checked<String>> rule = Rules.line(10);
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String c = Character.toString(character);
            Checked<String> within = rule.apply("a" + c + "b");
            if (SAY_NOTHING.contains(character)) {
                assertEquals(Checked.sound("ab"), within, c);
            } else if (isDeceptive(character)) {
                assertEquals(Checked.flawed(Flaw.CHARACTERS), within, () -> name(c));
            } else {
                assertEquals(Checked.sound(nfc("a" + c + "b")), within, () -> name(c));
            }
            if (MARKS.contains(character)) {
                assertEquals(Checked.sound("ab"), rule.apply(c + "ab" + c));
            }
        }
    }

    /** Whatever is put together: what is accepted is stable, and shows all that it holds. */
    @Test
    void whatWasReadOnceIsReadAgainTheSame() {
        Random random = new Random(13);
        int[] alphabet = IntStream.concat(
                        IntStream.of(
                                0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202E, 0x2066, 0xFEFF, 0xFFFE, 0x308),
                        "aeZ éو0-\n\t\u00A0\u3000👩".codePoints())
                .toArray();
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, random.nextInt(8))
                    .forEach(i -> text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]));
            for (Function<String, Checked<String>> rule : List.of(Rules.line(20), Rules.paragraph(20))) {
                if (rule.apply(text.toString()) instanceof Checked.Sound<String>(String read)) {
                    assertEquals(Checked.sound(read), rule.apply(read));
                    assertTrue(read.codePoints().noneMatch(c -> SAY_NOTHING.contains(c) || MARKS.contains(c)));
                }
            }
        }
    }

    private static boolean isDeceptive(int character) {
        int type = Character.getType(character);
        boolean format = type == Character.FORMAT && character != 0x200C && character != 0x200D;
        boolean noncharacter = (character & 0xFFFF) >= 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
        return format
                || noncharacter
                || Set.of(
                                (int) Character.CONTROL,
                                (int) Character.LINE_SEPARATOR,
                                (int) Character.PARAGRAPH_SEPARATOR,
                                (int) Character.SURROGATE,
                                (int) Character.PRIVATE_USE)
                        .contains(type);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String name(String character) {
        return "U+%04X".formatted(character.codePointAt(0));
    }
}
