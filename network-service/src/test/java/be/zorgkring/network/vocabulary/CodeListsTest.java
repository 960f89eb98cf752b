package be.zorgkring.network.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.network.vocabulary.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListsTest {

    private final CodeLists codes = new CodeLists();

    @Test
    void everyCodeHasALabelInAllFourLanguages() {
        assertEquals(241, codes.parties().codes().size());
        assertEquals(23, codes.relationships().codes().size());
        for (Language language : Language.values()) {
            codes.parties()
                    .codes()
                    .forEach(code ->
                            assertFalse(codes.parties().label(code, language).isBlank()));
        }
    }

    @ParameterizedTest
    @CsvSource({"NL, apotheker", "FR, pharmacien", "DE, Apotheker", "EN, pharmacist"})
    void aRoleIsCalledByItsNameInEachLanguage(Language language, String label) {
        assertEquals(label, codes.parties().label("perspharmacist", language));
    }

    @Test
    void aRoleIsAPersonsAndAKindIsAnOrganisations() {
        assertTrue(codes.roles().codes().contains("persphysician"));
        assertTrue(codes.kinds().codes().contains("groupofnurses"));
        assertFalse(codes.roles().codes().contains("orghospital"));
        assertFalse(codes.kinds().codes().contains("persnurse"));
    }

    @Test
    void aCarerOrAPatientStandsInNoDirectory() {
        assertFalse(codes.roles().codes().contains("perscaregiver"));
        assertFalse(codes.roles().codes().contains("patient"));
    }
}
