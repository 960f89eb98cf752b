package be.zorgkring.gateway.archive.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de"})
    void everyLanguageHasTheWordsOfTheOthers(String language) throws IOException {
        Properties words = bundle(language);
        assertEquals(bundle("en").stringPropertyNames(), words.stringPropertyNames());
        words.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
    }

    @Test
    void aNameThatIsNotAmongTheWordsIsReadableAllTheSame() {
        Words words = Words.in(Locale.of("nl"));
        assertEquals("Blood groups", words.part("bloodGroups"));
        assertEquals("Wie u bent", words.part("person"));
        assertEquals("vrouw", words.value("sex", "female"));
        assertEquals("female", words.value("text", "female"));
    }

    private static Properties bundle(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream file =
                WordsTest.class.getResourceAsStream("/" + Words.BUNDLE + "_" + language + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}
