package be.zorgkring.network.vocabulary.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mijn zoon Tom",
                "Ελένη Παπαδοπούλου",
                "Ольга Сергеевна",
                "محمد بن سلمان",
                "می‌خواهم",
                "יעל כהן",
                "प्रिया शर्मा",
                "ราตรี",
                "김민준",
                "李小龍",
                "さくら",
                "ሰላም",
                "𐐔𐐯𐑅𐐨𐑉𐐯𐐻",
                "O'Brien-D’Haene",
                "👩‍⚕️",
                "Robert'); drop table circle;--"
            })
    void namesInEveryScriptAreKeptAsTheyAre(String name) {
        assertEquals(name, parsed(name).value());
    }

    @Test
    void theSameNameIsOneNameHoweverItsAccentsAreEncoded() {
        assertEquals(parsed("Zo\u00eb"), parsed("Zoe\u0308"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\nb",
                "a\r\nSet-Cookie: x",
                "a\u202eb",
                "a\u2066b",
                "\ud800",
                "a\u2028b",
                "\u200b\u200d",
                "\ufeffa"
            })
    void charactersThatChangeWhatIsSeenWithoutBeingSeenAreRefused(String text) {
        assertEquals("field.characters", code(text));
    }

    @Test
    void lengthCountsCharactersAndNotUnits() {
        assertEquals(80, parsed("𐐔".repeat(80)).value().codePointCount(0, 160));
        assertEquals("field.size", code("𐐔".repeat(81)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void nothingIsNotAName(String text) {
        assertEquals("field.required", code(text));
    }

    private static ShownText parsed(String text) {
        return (ShownText) assertInstanceOf(Checked.Valid.class, ShownText.parse(text, ShownText.LABEL_LENGTH))
                .value();
    }

    private static String code(String text) {
        return switch (ShownText.parse(text, ShownText.LABEL_LENGTH)) {
            case Checked.Valid<ShownText> valid -> "valid";
            case Checked.Invalid<ShownText> invalid ->
                invalid.violations().getFirst().code();
        };
    }
}
