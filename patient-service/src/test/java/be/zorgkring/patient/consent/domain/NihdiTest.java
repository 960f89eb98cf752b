package be.zorgkring.patient.consent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NihdiTest {

    @ParameterizedTest
    @ValueSource(strings = {"18749704", "18749704477", "1-87497-04-477", "1.87497.04 477"})
    void theFirstEightDigitsNameTheHolder(String written) {
        assertEquals(Checked.sound(new Nihdi("18749704")), Nihdi.read(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1874970",
                "187497044",
                "1874970447",
                "187497044771",
                "1874970A",
                "١٨٧٤٩٧٠٤",
                "1 8 7 4 9 7 0 4 4 7 7 0"
            })
    void otherNumbersOfDigitsAreNoNihdiNumber(String written) {
        assertEquals(Checked.flawed(Flaw.FORMAT), Nihdi.read(written));
    }
}
