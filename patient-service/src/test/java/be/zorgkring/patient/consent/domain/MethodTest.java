package be.zorgkring.patient.consent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.kernel.input.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodTest {

    @ParameterizedTest
    @CsvSource({
        "eid, true, true, false",
        "paper, true, true, true",
        "own-sign-in, true, false, false",
        "register, false, false, true",
        "hearsay, false, false, false"
    })
    void eachKindOfWordHasItsOwnMethods(String code, boolean ofThePerson, boolean ofAnother, boolean ofADeath) {
        assertEquals(ofThePerson, Method.ofThePerson(code) instanceof Checked.Sound);
        assertEquals(ofAnother, Method.ofAnother(code) instanceof Checked.Sound);
        assertEquals(ofADeath, Method.ofADeath(code) instanceof Checked.Sound);
    }
}
