package be.zorgkring.network.vocabulary.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CodeListsTest {

    @Test
    void allRelationshipsHaveTheirLabels() {
        assertEquals(23, CodeLists.RELATIONSHIPS.codes().size());
    }

    @Test
    void aRoleIsAPersonsAndAKindIsAnOrganisations() {
        assertTrue(CodeLists.ROLES.knows("persphysician"));
        assertTrue(CodeLists.KINDS.knows("groupofnurses"));
        assertFalse(CodeLists.ROLES.knows("orghospital"));
        assertFalse(CodeLists.KINDS.knows("persnurse"));
    }

    @Test
    void aCarerOrAPatientStandsInNoDirectory() {
        assertFalse(CodeLists.ROLES.knows("perscaregiver"));
        assertFalse(CodeLists.ROLES.knows("patient"));
    }
}
