package be.zorgkring.action.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "met de hond naar het park",
                "Weiß, Émile, Łódź",
                "иду в парк",
                "مشي إلى الحديقة",
                "去公园散步",
                "👩‍🦽 weer buiten",
                "'; drop table task; --"
            })
    void textInEveryScriptStaysAsItWasSaid(String said) {
        assertEquals(said, Text.line(said, 100).orElseThrow());
    }

    @Test
    void theSameTextIsWrittenTheSameWay() {
        assertEquals("é", Text.line("e\u0301", 10).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "a\u0007b", "\uD83D half", "twee\nregels"})
    void blankOrUnprintableTextIsNoLine(String raw) {
        assertTrue(Text.line(raw, 100).isEmpty());
    }

    @Test
    void aParagraphMayHaveLines() {
        assertEquals("een\ntwee", Text.paragraph("een\ntwee\n", 100).orElseThrow());
    }

    @Test
    void theLimitCountsCharactersAndNotTheirEncoding() {
        assertTrue(Text.line("👍👍👍", 3).isPresent());
        assertTrue(Text.line("👍👍👍👍", 3).isEmpty());
    }
}
