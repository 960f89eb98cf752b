package be.zorgkring.network.directory.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.network.vocabulary.domain.ShownText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NihdiTest {

    @ParameterizedTest
    @ValueSource(strings = {"18749704477", "11530231003", "46843080001", "71099911"})
    void checkDigitsOfPublishedNumbersFit(String digits) {
        assertTrue(new Nihdi(digits).checkDigitsFit());
    }

    @Test
    void checkDigitsOfTheRuleSince2012FitToo() {
        int number = 401234;
        assertTrue(new Nihdi("%06d%02d".formatted(number, 89 - number % 89)).checkDigitsFit());
    }

    @Test
    void wrongCheckDigitsAreAWarningAndNoError() {
        Nihdi number = valid("94754895940");
        assertFalse(number.checkDigitsFit());
        Professional professional = new Professional(
                new ProfessionalId(java.util.UUID.randomUUID()),
                1,
                number,
                new ShownText("Iemand"),
                "persnurse",
                null,
                false);
        assertEquals(List.of(Doubt.NIHDI_CHECK_DIGITS), professional.doubts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-87497-04-477", "1 87497 04 477", "1.87497.04.477", "18749704"})
    void theFirstEightDigitsNameTheHolderHoweverWritten(String written) {
        assertEquals("18749704", valid(written).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1874970",
                "187497044",
                "187497044770",
                "1874970447A",
                "١٨٧٤٩٧٠٤",
                "18749704' or '1'='1",
                "18749704\r\nX: y",
                "18749704\u0000"
            })
    void whatIsNotEightOrElevenDigitsIsRefused(String raw) {
        assertInstanceOf(Checked.Flawed.class, Nihdi.parse(raw));
    }

    private static Nihdi valid(String raw) {
        return assertInstanceOf(Checked.Sound.class, Nihdi.parse(raw)).value() instanceof Nihdi number ? number : null;
    }
}
