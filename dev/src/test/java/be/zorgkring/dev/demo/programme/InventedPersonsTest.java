package be.zorgkring.dev.demo.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.dev.demo.programme.PatientItem.Condition;
import be.zorgkring.parts.identity.Invented;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventedPersonsTest {

    private static final Programme PROGRAMME = new Programme();
    private static final List<PatientItem> ALL = IntStream.range(0, PROGRAMME.persons())
            .mapToObj(number -> PROGRAMME.person(number).item())
            .toList();

    @Test
    void everyInszHasRightCheckDigitsAndTheSerial999WhichIsNeverIssued() {
        for (PatientItem person : ALL) {
            String insz = person.insz();
            long first = Long.parseLong(insz.substring(0, 9));
            if (person.birthDate().getYear() >= 2000) {
                first += 2_000_000_000L;
            }
            assertEquals(11, insz.length(), person.reference());
            assertEquals(97 - first % 97, Long.parseLong(insz.substring(9)), person.reference());
            assertEquals("999", insz.substring(6, 9), person.reference());
        }
    }

    @Test
    void noInszIsUsedTwiceAndAllAreOfTheProgrammesOwn() {
        Set<String> own = IntStream.range(0, Invented.PROGRAMME.size())
                .mapToObj(index -> Invented.PROGRAMME.number(index).insz())
                .collect(Collectors.toSet());
        Set<String> numbers = ALL.stream().map(PatientItem::insz).collect(Collectors.toSet());
        assertEquals(ALL.size(), numbers.size());
        assertTrue(own.containsAll(numbers));
    }

    @Test
    void mostAreFiftyToNinetyFiveYearsOldAndNobodyIsAChild() {
        LocalDate day = LocalDate.of(2024, 12, 31);
        List<Integer> ages = ALL.stream()
                .map(person -> person.birthDate().until(day).getYears())
                .toList();
        assertTrue(ages.stream().allMatch(age -> age >= 18 && age <= 95));
        long older = ages.stream().filter(age -> age >= 50).count();
        assertTrue(older > ages.size() * 0.9, "from fifty: " + older);
    }

    @Test
    void everyoneHasOneToFourConditionsOfKnownSystems() {
        Set<String> systems = new HashSet<>();
        for (PatientItem person : ALL) {
            assertTrue(person.conditions().size() >= 1 && person.conditions().size() <= 4, person.reference());
            person.conditions().stream().map(Condition::system).forEach(systems::add);
        }
        assertEquals(Set.of("icd-10", "snomed-ct"), systems);
    }

    @Test
    void consentsFallBetween2018And2024() {
        Set<Integer> years = ALL.stream()
                .map(person -> Integer.parseInt(person.consent().at().toString().substring(0, 4)))
                .collect(Collectors.toSet());
        assertEquals(Set.of(2018, 2019, 2020, 2021, 2022, 2023, 2024), years);
    }

    @Test
    void nobodyIsPrintedWithTheirNameOrNumber() {
        PatientItem person = ALL.getFirst();
        assertEquals("PatientItem[person/00000]", person.toString());
    }
}
