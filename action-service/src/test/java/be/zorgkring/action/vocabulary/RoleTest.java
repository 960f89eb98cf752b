package be.zorgkring.action.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.vocabulary.Language;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void everyRoleHasALabelInFourLanguages() {
        Role nurse = Role.of("persnurse").orElseThrow();
        assertEquals("verpleegkundige", nurse.label(Language.NL));
        assertEquals("infirmier", nurse.label(Language.FR));
        assertEquals("Krankenpfleger/in", nurse.label(Language.DE));
        assertEquals("nurse", nurse.label(Language.EN));
    }

    @Test
    void aCodeThatCdHcpartyDoesNotKnowForAPersonIsNoRole() {
        assertTrue(Role.of("orghospital").isEmpty());
        assertTrue(Role.of("persmagician").isEmpty());
        assertTrue(Role.of(null).isEmpty());
    }

    @Test
    void theTwoCodesOfAGeneralPractitionerStandInForEachOther() {
        Role physician = Role.of("persphysician").orElseThrow();
        Role general = Role.of("persgeneralphysician").orElseThrow();
        assertTrue(physician.standsInFor(general));
        assertTrue(general.standsInFor(physician));
        assertFalse(physician.standsInFor(Role.of("persnurse").orElseThrow()));
    }
}
