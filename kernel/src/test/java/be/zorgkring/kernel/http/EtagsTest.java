package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EtagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\"7\"", " \"7\" ", "*", "\"6\", \"7\"", ",\"6\",,\"7\" ,", "W/\"8\", \"7\"", "\"a,b\", \"7\""})
    void aChangeMayRestOnAnyVersionThatIsNamed(String ifMatch) {
        assertTrue(Etags.check(ifMatch, 7).isEmpty(), ifMatch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"6\", \"8\"", "\"\"", "\"*\"", "\"6,7\"", "W/\"7\"", "\"07\""})
    void anotherVersionHasChangedMeanwhileAndAWeakTagNeverFits(String ifMatch) {
        assertEquals(412, Etags.check(ifMatch, 7).orElseThrow().status(), ifMatch);
        assertTrue(Etags.isReadable(ifMatch), ifMatch);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "\"7",
                "7\"",
                "\"7\" \"8\"",
                "\"7\", 8",
                "*, \"7\"",
                "w/\"7\"",
                "W/ \"7\"",
                "\"7 8\"",
                "'7'",
                ","
            })
    void whatIsNoListOfTagsIsNotRead(String ifMatch) {
        assertFalse(Etags.isReadable(ifMatch), ifMatch);
    }

    @Test
    void aChangeNeedsTheVersionItRestsOn() {
        assertEquals(428, Etags.check(null, 7).orElseThrow().status());
        assertEquals(428, Etags.check(" ", 7).orElseThrow().status());
    }

    @Test
    void aReaderKnowsAVersionByItsWeakTagToo() {
        assertTrue(Etags.isKnown("W/\"7\"", "\"7\""));
        assertTrue(Etags.isKnown("\"6\", \"7\"", "\"7\""));
        assertTrue(Etags.isKnown("*", "\"7\""));
        assertFalse(Etags.isKnown("\"6\"", "\"7\""));
        assertFalse(Etags.isKnown("7", "\"7\""));
    }

    @Test
    void aLongListCostsNoStack() {
        assertTrue(Etags.check("\"1\",".repeat(5_000) + "\"7\"", 7).isEmpty());
    }
}
