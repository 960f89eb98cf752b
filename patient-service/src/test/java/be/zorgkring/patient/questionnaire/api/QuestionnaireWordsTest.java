package be.zorgkring.patient.questionnaire.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireWordsTest {

    private static final Set<String> KEYS =
            Set.of("by.person", "by.mandatee", "by.carer", "by.member.present", "by.member.absent", "yes", "no");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void whoFilledItInIsToldInEveryLanguage(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                QuestionnaireWords.BUNDLE,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertEquals(KEYS, texts.keySet());
        KEYS.forEach(key -> assertFalse(texts.getString(key).isBlank()));
        for (String key : new String[] {"by.member.present", "by.member.absent"}) {
            String sentence = new MessageFormat(texts.getString(key)).format(new Object[] {"Mia"});
            assertEquals(0, sentence.indexOf("Mia"));
            assertFalse(sentence.contains("{"), sentence);
        }
    }
}
