package be.zorgkring.kernel.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mijn zoon Tom",
                "Ελένη Παπαδοπούλου",
                "Ольга Сергеевна",
                "محمد بن سلمان",
                "می\u200Cخواهم",
                "יעל כהן",
                "क्\u200Dष प्रिया शर्मा",
                "ราตรี",
                "김민준",
                "李小龍",
                "さくら",
                "ሰላም",
                "𐐔𐐯𐑅𐐨𐑉𐐯𐐻",
                "O'Brien-D’Haene",
                "👩‍🦽 weer buiten",
                "Robert'); drop table circle;--",
                "<script>alert(1)</script>"
            })
    void textInEveryScriptStaysAsItWasWritten(String text) {
        assertEquals(Checked.sound(text), Rules.line(100).apply(text));
        assertEquals(Checked.sound(text), Rules.paragraph(100).apply(text));
    }

    @Test
    void theSameTextIsWrittenTheSameWay() {
        assertEquals(Checked.sound("Zo\u00eb"), Rules.line(3).apply("  Zoe\u0308 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An\r\nX-Injected: 1",
                "An\u0000",
                "An\tPeeters",
                "\u001B[31mAn",
                "An\u202Enreteep",
                "An\u2066",
                "An\u2028a",
                "An\u200Ea",
                "An\uFFFE",
                "An\uE000",
                "An\uD800",
                "An\uFDD0",
                "\u0085An",
                "\u200D"
            })
    void aCharacterThatChangesWhatIsSeenWithoutBeingSeenIsRefused(String text) {
        assertEquals(Checked.flawed(Flaw.CHARACTERS), Rules.line(100).apply(text));
    }

    @Test
    void aParagraphMayHaveLines() {
        assertEquals(Checked.sound("een\ntwee"), Rules.paragraph(8).apply("een\ntwee\n"));
        assertEquals(Checked.flawed(Flaw.CHARACTERS), Rules.paragraph(8).apply("een\u0000"));
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleSee() {
        assertEquals(Checked.sound("𐐔".repeat(80)), Rules.line(80).apply("𐐔".repeat(80)));
        assertEquals(Checked.flawed(Flaw.SIZE), Rules.line(80).apply("𐐔".repeat(81)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", " \u3000 "})
    void blanksAreNoText(String text) {
        assertEquals(Checked.flawed(Flaw.REQUIRED), Rules.line(80).apply(text));
    }

    @Test
    void anIdIsWrittenInFull() {
        UUID id = UUID.fromString("019cadd4-5620-76a6-9eb7-383e868f226d");
        assertEquals(Checked.sound(id), Rules.uuid("019CADD4-5620-76a6-9eb7-383e868f226d"));
        assertEquals(Checked.flawed(Flaw.FORMAT), Rules.uuid("1-1-1-1-1"));
        assertEquals(Checked.flawed(Flaw.FORMAT), Rules.uuid("none"));
    }

    @Test
    void aDayExists() {
        assertEquals(Checked.sound(LocalDate.of(2024, 2, 29)), Rules.day("2024-02-29"));
        for (String raw : new String[] {"2026-02-29", "29/02/2024", "+12024-02-29", ""}) {
            assertEquals(Checked.flawed(Flaw.FORMAT), Rules.day(raw), raw);
        }
    }

    @Test
    void aCodeHasItsShapeAndLength() {
        Pattern letters = Pattern.compile("[a-z]+");
        assertEquals(Checked.sound("abc"), Rules.shaped("abc", letters, 3));
        assertEquals(Checked.flawed(Flaw.FORMAT), Rules.shaped("abcd", letters, 3));
        assertEquals(Checked.flawed(Flaw.FORMAT), Rules.shaped("ab\n", letters, 3));
        assertEquals(Checked.flawed(Flaw.UNKNOWN_CODE), Rules.known(Optional.empty()));
    }

    @Test
    void aValueThatCameBeforeIsRefused() {
        Function<String, Checked<String>> rule = Rules.once(Rules.line(10));
        assertEquals(Checked.sound("nl"), rule.apply("nl"));
        assertEquals(Checked.flawed(Flaw.REPEATED), rule.apply(" nl"));
    }
}
