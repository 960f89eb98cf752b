package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.outcome.VersionRefusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EtagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"\"7\"", " \"7\" ", "*", "\"6\", \"7\"", ",\"6\",,\"7\" ,", "W/\"8\", \"7\"", "\"a,b\", \"7\""})
    void aChangeMayRestOnAnyVersionThatIsNamed(String ifMatch) {
        assertEquals(Optional.empty(), IfMatch.required(ifMatch).refusal(7), ifMatch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"6\", \"8\"", "\"\"", "\"*\"", "\"6,7\"", "W/\"7\"", "\"07\""})
    void anotherVersionHasChangedMeanwhileAndAWeakTagNeverFits(String ifMatch) {
        assertEquals(
                Optional.of(VersionRefusal.CHANGED_MEANWHILE),
                IfMatch.required(ifMatch).refusal(7),
                ifMatch);
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
        assertEquals(
                Optional.of(VersionRefusal.IF_MATCH_MISSING),
                IfMatch.required(null).refusal(7));
        assertEquals(
                Optional.of(VersionRefusal.IF_MATCH_MISSING),
                IfMatch.required(" ").refusal(7));
        assertEquals(Optional.empty(), IfMatch.optional(null).refusal(7));
        assertEquals(
                Optional.of(VersionRefusal.CHANGED_MEANWHILE),
                IfMatch.optional("\"6\"").refusal(7));
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
        assertEquals(
                Optional.empty(),
                IfMatch.required("\"1\",".repeat(5_000) + "\"7\"").refusal(7));
    }
}
