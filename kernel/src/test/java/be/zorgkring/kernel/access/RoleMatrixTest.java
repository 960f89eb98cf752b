package be.zorgkring.kernel.access;

import static be.zorgkring.kernel.access.Access.DataCategory.CARE_PLAN;
import static be.zorgkring.kernel.access.Access.DataCategory.CONDITIONS;
import static be.zorgkring.kernel.access.Access.DataCategory.MENTAL_HEALTH;
import static be.zorgkring.kernel.access.Access.DataCategory.SOCIAL;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleMatrixTest {

    private final RoleMatrix matrix = RoleMatrix.load();

    @Test
    void whatARoleMayWriteItMayRead() {
        for (String role : matrix.roles()) {
            Set<DataCategory> read = matrix.permits(role, Operation.READ);
            assertTrue(read.containsAll(matrix.permits(role, Operation.WRITE)), role);
        }
    }

    @Test
    void anInformalCarerGetsTheLeast() {
        assertTrue(matrix.permits("perscaregiver", Operation.READ).contains(CARE_PLAN));
        assertFalse(matrix.permits("perscaregiver", Operation.READ).contains(CONDITIONS));
        assertFalse(matrix.permits("perscaregiver", Operation.READ).contains(MENTAL_HEALTH));
        assertFalse(matrix.permits("perscaregiver", Operation.WRITE).contains(CARE_PLAN));
    }

    @Test
    void aPharmacistDoesNotReadSocialNotes() {
        assertFalse(matrix.permits("perspharmacist", Operation.READ).contains(SOCIAL));
    }

    @Test
    void aRoleThatNobodyThoughtOfGetsTheRowForOthers() {
        assertFalse(matrix.permits("persaudiologist", Operation.READ).contains(CONDITIONS));
    }
}
