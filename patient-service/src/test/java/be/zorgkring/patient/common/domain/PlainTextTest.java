package be.zorgkring.patient.common.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void aNameMayBeOfEveryScriptOfUnicode() {
        EnumSet<UnicodeScript> left = EnumSet.allOf(UnicodeScript.class);
        left.removeAll(EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN));
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            UnicodeScript script = UnicodeScript.of(character);
            if (left.contains(script) && Character.isLetterOrDigit(character)) {
                assertInstanceOf(
                        Checked.Sound.class, PlainText.readName(Character.toString(character), 100), script.name());
                left.remove(script);
            }
        }
        // Braille and SignWriting consist of symbols, and are scripts in which people write their names.
        left.removeIf(script -> PlainText.readName(firstOf(script), 100) instanceof Checked.Sound);
        assertEquals(EnumSet.noneOf(UnicodeScript.class), left);
    }

    private static String firstOf(UnicodeScript script) {
        int character = 0;
        while (UnicodeScript.of(character) != script) {
            if (++character > Character.MAX_CODE_POINT) {
                return "a";
            }
        }
        return Character.toString(character);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Ångström",
                "Nuñez-O’Brien",
                "d'Août",
                "Владимир",
                "محمد",
                "שרה",
                "王小明",
                "なおみ",
                "김지우",
                "நிலா",
                "ሰላም",
                "ᏣᎳᎩ",
                "𐐀𐐨",
                "نمی\u200Cدانم",
                "क्\u200Dष",
                "Robert'); drop table person; --",
                "<script>alert(1)</script>"
            })
    void aNameIsKeptLetterForLetter(String name) {
        assertEquals(Checked.sound(new PlainText(name)), PlainText.readName(name, 100));
    }

    @Test
    void aNameOfBlanksIsMissingAndOneOfSignsIsNone() {
        assertEquals(Checked.flawed(Flaw.REQUIRED), PlainText.readName(" \u3000 ", 100));
        assertEquals(Checked.flawed("text.no-letter"), PlainText.readName("-- 12 !", 100));
    }

    @Test
    void whatIsStoredStaysReadableWhenTheRuleBecomesStricter() {
        assertEquals("An\uFFFE", new PlainText("An\uFFFE").value());
    }

    @Test
    void itNeverShowsItsValue() {
        assertFalse(new PlainText("Peeters").toString().contains("Peeters"));
    }
}
