package be.zorgkring.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void aProblemIsWordedInTheLanguageOfItsReader() {
        Problem problem = ProblemTexts.worded(Problem.of(401, "token-missing"), Locale.of("nl"), "1234");
        assertEquals("U bent niet aangemeld", problem.title());
        assertEquals("1234", problem.requestId());
    }
}
