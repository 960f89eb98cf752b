package be.zorgkring.dev.verify.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.dev.identity.Insz;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search is sharp, and does not cry wolf. */
class WhoPeopleAreTest {

    private static final LocalDate BIRTH = LocalDate.of(1951, 3, 4);
    private final WhoPeopleAre people = new WhoPeopleAre();

    @BeforeEach
    void rosaIsKnown() {
        people.add("Rosa", "Maes (verzonnen)", BIRTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"included Rosa Maes today", "{\"family\":\"Maes\",\"given\":[\"Rosa\"]}", "MAES, rosa"})
    void aNameIsFoundHoweverItIsWritten(String text) {
        String words = text.replace("\"given\":", "");

        assertEquals(Set.of("a name"), people.saidIn(words, true));
        assertEquals(Set.of(), people.saidIn(words, false));
    }

    @Test
    void aBirthDateAndANationalNumberAreFound() {
        String number = Insz.neverIssued(BIRTH, true);
        String written = number.replaceFirst("(..)(..)(..)(...)(..)", "$1.$2.$3-$4.$5");

        assertEquals(Set.of("a birth date"), people.saidIn("born 1951-03-04", false));
        assertEquals(Set.of("a national number"), people.saidIn("insz=" + number, false));
        assertEquals(Set.of("a national number"), people.saidIn("(" + written + ")", false));
    }

    @Test
    void theMarkOfInventedNamesIsFound() {
        assertEquals(Set.of("an invented name"), people.saidIn("Peeters (verzonnen)", true));
    }

    @Test
    void otherPeopleDatesAndNumbersAreNot() {
        assertEquals(
                Set.of(),
                people.saidIn("Dr An Maes, 1951-03-05, 10012345001, 0190c5f2-51030-4000, 1764086400000", true));
    }
}
