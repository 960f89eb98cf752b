package be.zorgkring.patient.erasure.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErasureWordsTest {

    @Test
    void everyPartAndRuleHasWordsInFourLanguages() {
        Set<String> english = ErasureWords.in(Locale.ENGLISH).texts().keySet();
        for (String language : new String[] {"nl", "fr", "de"}) {
            ErasureWords words = ErasureWords.in(Locale.forLanguageTag(language));
            assertEquals(english, words.texts().keySet(), language);
            english.forEach(key -> assertFalse(words.texts().getString(key).isBlank(), key));
        }
    }

    @Test
    void aPartOfANewerServiceIsToldByItsCode() {
        assertEquals("moods", ErasureWords.in(Locale.ENGLISH).part("action-service", "moods"));
    }
}
