package be.zorgkring.parts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final People people = People.load();

    @Test
    void everyNationalNumberIsWellFormedAndBelongsToNobody() {
        people.people().forEach(person -> {
            assertTrue(Insz.isValid(person.ssin()), person.username());
            assertTrue(person.ssin().substring(6, 9).matches("000|999"), person.username());
            assertEquals(
                    Insz.neverIssued(LocalDate.parse(person.birthDate()), "F".equals(person.gender())), person.ssin());
        });
    }

    @Test
    void everyNihdiNumberPassesTheRuleOf97() {
        people.people().forEach(person -> {
            person.professions().values().forEach(number -> assertTrue(Nihdi.isValid(number), number));
            person.organizations().forEach(organisation -> organisation
                    .values()
                    .forEach(details -> assertTrue(Nihdi.isValid(details.get("nihii")), details.toString())));
        });
    }

    @Test
    void publishedExamplesAreJudgedAsTheySayTheyShould() {
        assertTrue(Insz.isValid("85073003328"));
        assertTrue(Insz.isValid("17073003384"));
        assertFalse(Insz.isValid("12345678901"));
        assertTrue(Nihdi.isValid("18749704477"));
        assertTrue(Nihdi.isValid("46843080001"));
        assertFalse(Nihdi.isValid("94754895940"));
        assertEquals("18749704477", Nihdi.of(187497, 477));
    }

    @Test
    void peopleBornFrom2000OnHaveTheOtherCheckDigits() {
        assertTrue(Insz.isValid(Insz.neverIssued(LocalDate.of(2003, 1, 2), false)));
    }
}
