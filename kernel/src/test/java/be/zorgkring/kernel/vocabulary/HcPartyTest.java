package be.zorgkring.kernel.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.input.Checked;
import be.zorgkring.kernel.input.Flaw;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HcPartyTest {

    /** {@link Label} refuses a text that is missing. */
    @Test
    void everyCodeHasItsLabels() {
        assertEquals(241, HcParty.ALL.codes().size());
        assertEquals(105, HcParty.PEOPLE.codes().size());
    }

    @ParameterizedTest
    @CsvSource({"nl-BE, apotheker", "fr, pharmacien", "de, Apotheker", "en, pharmacist"})
    void aRoleIsCalledByItsNameInEachLanguage(String locale, String label) {
        Language language = Language.of(Locale.forLanguageTag(locale));
        assertEquals(label, HcParty.ALL.label("perspharmacist", language));
    }

    @Test
    void onlyPeopleHaveARole() {
        assertTrue(HcParty.PEOPLE.knows("patient"));
        assertTrue(HcParty.PEOPLE.knows("persphysician"));
        assertFalse(HcParty.PEOPLE.knows("orghospital"));
    }

    @Test
    void aCodeThatIsNotOnTheListIsRefusedAndYetShown() {
        assertEquals(Checked.flawed(Flaw.UNKNOWN_CODE), HcParty.ALL.check("boss"));
        assertEquals("boss", HcParty.ALL.label("boss", Language.EN));
    }
}
