package be.zorgkring.patient.emergency.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.zorgkring.patient.emergency.domain.EmergencyReason;
import be.zorgkring.patient.emergency.domain.Verdict;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencyWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void everyReasonVerdictAndStateHasWords(String language) {
        Set<String> needed = new TreeSet<>();
        Stream.of(EmergencyReason.values()).forEach(reason -> needed.add("reason." + reason.code()));
        Stream.of(Verdict.values()).forEach(verdict -> needed.add("verdict." + verdict.code()));
        Stream.of(Stage.values()).forEach(stage -> needed.add("state." + stage.code()));
        EmergencyWords words = EmergencyWords.in(Locale.of(language));
        assertEquals(needed, new TreeSet<>(words.texts().keySet()));
        needed.forEach(key -> assertFalse(words.texts().getString(key).isBlank(), key));
    }
}
