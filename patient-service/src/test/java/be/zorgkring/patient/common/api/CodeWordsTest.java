package be.zorgkring.patient.common.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.kernel.input.Coded;
import be.zorgkring.patient.contact.domain.Relationship;
import be.zorgkring.patient.preference.domain.AccessibilityNeed;
import be.zorgkring.patient.vulnerability.domain.Vulnerability;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeWordsTest {

    private static final Map<String, Coded[]> LISTS = Map.of(
            "relationship", Relationship.values(),
            "need", AccessibilityNeed.values(),
            "vulnerability", Vulnerability.values());

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void everyCodeHasWordsAndNoWordsAreLeftOver(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                CodeWords.BUNDLE,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Set<String> needed = new TreeSet<>();
        LISTS.forEach((list, codes) -> {
            for (Coded code : codes) {
                needed.add(list + "." + code.code());
                assertFalse(CodeWords.in(Locale.of(language)).of(list, code).isBlank());
            }
        });
        assertEquals(needed, new TreeSet<>(texts.keySet()));
    }
}
