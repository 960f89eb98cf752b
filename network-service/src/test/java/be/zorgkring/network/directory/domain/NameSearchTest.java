package be.zorgkring.network.directory.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    @ParameterizedTest
    @CsvSource({
        "Hélène D’Haene, helene d haene",
        "ÅSE Müller, ase muller",
        "Ελένη, ελενη",
        "Ольга, ольга",
        "李 小龍, 李 小龍",
        "a%b_c\\d, a b c d"
    })
    void accentsCaseAndPunctuationDoNotMatter(String name, String folded) {
        assertEquals(folded, NameSearch.fold(name));
    }

    @Test
    void aNameIsFoundFromEachOfItsWordsOn() {
        assertEquals(
                List.of("an van den berg", "van den berg", "den berg", "berg"),
                NameSearch.beginnings("An Van den Berg"));
    }

    @Test
    void aNameWithoutLettersHasNoBeginnings() {
        assertEquals(List.of(), NameSearch.beginnings("—"));
    }
}
