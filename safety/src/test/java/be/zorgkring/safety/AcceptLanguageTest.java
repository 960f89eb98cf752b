package be.zorgkring.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "fr                        | fr",
                "nl-BE, fr;q=0.9           | nl",
                "it, fr-BE;q=0.1           | fr",
                "fr;q=0.2, de;q=0.8        | de",
                "NL-be                     | nl",
                "nl ; q=0.5 , de ; q=0.6   | de",
                "fr;q=0, *                 | en",
                "en;q=0, *                 | nl",
                "en;q=0, nl;q=0, *;q=0.1   | fr",
                "it                        | en",
                "none                      | en",
            })
    void theMostWantedLanguageThatIsSpokenIsChosen(String header, String language) {
        assertEquals(language, AcceptLanguage.choose(header == null ? null : List.of(header)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl;q=2                | en",
                "nl-;q=x               | en",
                "nl;q=2, fr            | fr",
                "fr;q=0.1234, de;q=0.1 | de",
                "nl;q, fr;level=1, de  | de",
                ";;,q=,*;q=-1,-,nl     | nl",
                "nl_BE, toolongalanguage, fr;q=0.3 | fr",
            })
    void aPartThatCannotBeReadIsPassedOver(String header, String language) {
        assertEquals(language, AcceptLanguage.choose(List.of(header)));
    }

    @Test
    void severalFieldsAreOneList() {
        assertEquals("de", AcceptLanguage.choose(List.of("it", "nl;q=0.5, de")));
        assertEquals("en", AcceptLanguage.choose(List.of()));
    }

    @Test
    void aLongHeaderIsReadToItsEnd() {
        assertEquals(
                "fr",
                AcceptLanguage.choose(
                        List.of("x-".repeat(10_000), String.join(",", Collections.nCopies(5_000, "it")), "fr")));
    }
}
