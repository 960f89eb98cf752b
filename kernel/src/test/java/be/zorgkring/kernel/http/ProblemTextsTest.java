package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void theFirstAcceptedLanguageThatWeSpeakIsUsed() {
        assertEquals(Locale.of("fr"), ProblemTexts.language(List.of(Locale.of("it"), Locale.of("fr", "BE"))));
        assertEquals(Locale.of("en"), ProblemTexts.language(List.of(Locale.of("it"))));
        assertEquals("U bent niet aangemeld", ProblemTexts.text("token-missing.title", Locale.of("nl")));
    }
}
