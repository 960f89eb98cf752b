package be.zorgkring.parts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InventedTest {

    @Test
    void noNumberServesTwoPurposesNorIsOneOfThoseWhoCanSignIn() {
        Map<String, String> whose = new HashMap<>();
        People.load().people().forEach(person -> whose.put(person.ssin(), person.username()));
        for (Invented purpose : Invented.values()) {
            for (int i = 0; i < purpose.size(); i++) {
                String insz = purpose.number(i).insz();
                assertEquals(null, whose.put(insz, purpose + " " + i), insz);
            }
        }
    }

    @Test
    void everyNumberIsWellFormedAndHasASerialThatIsNeverIssued() {
        for (Invented purpose : Invented.values()) {
            for (int i = 0; i < purpose.size(); i++) {
                String insz = purpose.number(i).insz();
                assertTrue(Insz.isValid(insz) && insz.substring(6, 9).matches("000|999"), insz);
            }
        }
    }

    @Test
    void aYearOutsideAPurposeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Invented.PROGRAMME.daysFrom(1928, 1950));
        assertThrows(IllegalArgumentException.class, () -> Invented.PROGRAMME.daysFrom(1950, 2004));
    }
}
