package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void noLanguageLacksAText() throws IOException {
        Properties english = texts("en");
        assertTrue(english.size() > 20);
        for (String language : List.of("nl", "fr", "de")) {
            Properties texts = texts(language);
            assertEquals(english.keySet(), texts.keySet(), language);
            texts.forEach((key, text) -> assertTrue(!text.toString().isBlank(), language + " " + key));
        }
    }

    @Test
    void theFirstAcceptedLanguageThatWeSpeakIsUsed() {
        assertEquals(Locale.of("fr"), ProblemTexts.language(List.of(Locale.of("it"), Locale.of("fr", "BE"))));
        assertEquals(Locale.of("en"), ProblemTexts.language(List.of(Locale.of("it"))));
        assertEquals("U bent niet aangemeld", ProblemTexts.text("token-missing.title", Locale.of("nl")));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                ProblemTexts.class.getResourceAsStream("/problems/kernel_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
