package be.zorgkring.systemtests.observed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.parts.identity.Insz;
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
    @ValueSource(
            strings = {
                "included Rosa Maes today",
                "MAES, rosa",
                "{\"name\":{\"given\":[\"Rosa\"],\"family\":\"Maes\"},\"sex\":\"female\"}",
                "{\"name\":[{\"use\":\"official\",\"family\":\"Maes\",\"given\":[\"Rosa\",\"Maria\"]}]}",
                "{\\\"given\\\":[\\\"Rosa\\\"],\\\"prefix\\\":[\\\"Mevr.\\\"],\\\"family\\\":\\\"Maes\\\"}",
                "given_name=Rosa\nfamily_name=Maes",
                "/api/patients?given=Rosa&family=Maes"
            })
    void aNameIsFoundHoweverItIsWritten(String text) {
        assertEquals(Set.of("a name"), people.saidIn(text, true));
        assertEquals(Set.of(), people.saidIn(text, false));
    }

    @Test
    void ofANameOfSeveralWordsTheOneThatStandsOutCounts() {
        people.add("Jan", "Van den Berghe", BIRTH);
        people.add("Marie Louise", "D'Hondt", BIRTH);

        assertEquals(Set.of("a name"), people.saidIn("{\"given\":[\"Jan\"],\"family\":\"Van den Berghe\"}", true));
        assertEquals(Set.of("a name"), people.saidIn("Louise d'Hondt", true));
        assertEquals(Set.of(), people.saidIn("Jan, van de spoeddienst", true));
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
        assertEquals(Set.of("an invented name"), people.saidIn("Dupont (INVENTÉE)", true));
        assertEquals(Set.of("an invented name"), people.saidIn("{\"family\":\"Verzonnen\"}", true));
        assertEquals(Set.of(), people.saidIn("onverzonnen, invented, inventé", true));
    }

    @Test
    void otherPeopleDatesAndNumbersAreNot() {
        assertEquals(
                Set.of(),
                people.saidIn("Dr An Maes, 1951-03-05, 10012345001, 0190c5f2-51030-4000, 1764086400000", true));
    }

    @Test
    void namesOfTwoPeopleThatAreFurtherApartAreNot() {
        assertEquals(Set.of(), people.saidIn("""
                        [{"given":"Rosa","family":"Claes","role":"nurse"},{"given":"Tom","family":"Maes"}]
                        """, true));
    }
}
