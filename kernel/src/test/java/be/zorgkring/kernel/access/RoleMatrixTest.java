package be.zorgkring.kernel.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.zorgkring.kernel.access.Access.DataCategory;
import be.zorgkring.kernel.access.Access.Operation;
import be.zorgkring.kernel.access.Decision.Allowed;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RoleMatrixTest {

    private final RoleMatrix matrix = RoleMatrix.load();

    /** What people read in docs/access.md is what the rule answers, cell by cell and operation by operation. */
    @TestFactory
    Stream<DynamicTest> everyCellOfTheDocumentedTableIsWhatTheRuleAnswers() throws IOException {
        List<MatrixPage.Row> rows = MatrixPage.rows();
        assertEquals(matrix.roles().size(), rows.size());
        return rows.stream().flatMap(row -> row.cells().entrySet().stream()
                .map(cell -> DynamicTest.dynamicTest(
                        row.role() + " " + cell.getKey().code(),
                        () -> assertCell(row.role(), cell.getKey(), cell.getValue()))));
    }

    private static void assertCell(String role, DataCategory category, MatrixPage.Cell cell) {
        AccessRule rule = new AccessRule(RoleMatrix.load(), Duration.ofSeconds(60));
        People people = new People().member(role.equals("*") ? "persaudiologist" : role);
        for (Operation operation : Operation.values()) {
            Decision decision =
                    rule.decide(people.facts(), people.nurse(), operation, Set.of(category), Duration.ZERO, People.NOW);
            boolean expected =
                    switch (operation) {
                        case READ, SEARCH -> cell != MatrixPage.Cell.NOTHING;
                        case WRITE -> cell == MatrixPage.Cell.READ_AND_WRITE;
                        case EXPORT, ERASE -> false;
                    };
            assertEquals(expected, decision instanceof Allowed, () -> operation + " gives " + decision);
        }
    }

    /** {@code mvn -pl kernel test -Dtest=RoleMatrixTest -Dzorgkring.write-docs=true} writes it anew. */
    @Test
    void theTableInTheDocumentIsMadeFromTheFile() throws IOException {
        if (Boolean.getBoolean("zorgkring.write-docs")) {
            MatrixPage.write(matrix);
        }
        assertEquals(MatrixPage.table(matrix), MatrixPage.written());
    }

    @Test
    void whatARoleMayWriteItMayRead() {
        for (String role : matrix.roles()) {
            Set<DataCategory> read = matrix.permits(role, Operation.READ);
            assertTrue(read.containsAll(matrix.permits(role, Operation.WRITE)), role);
        }
    }

    @Test
    void nobodyButThePersonAndWhoActsForThemTakesACopyAway() {
        for (String role : matrix.roles()) {
            assertEquals(Set.of(), matrix.permits(role, Operation.EXPORT), role);
        }
    }

    @Test
    void informalCarersAndSocialWorkersGetTheLeast() {
        Set<DataCategory> carer = matrix.permits("perscaregiver", Operation.READ);
        assertEquals(
                Set.of(DataCategory.IDENTITY, DataCategory.CARE_PLAN, DataCategory.MESSAGES, DataCategory.CIRCLE),
                carer);
        Set<DataCategory> social = matrix.permits("perssocialworker", Operation.READ);
        assertFalse(social.contains(DataCategory.CONDITIONS));
        assertFalse(social.contains(DataCategory.MEDICATION));
        assertFalse(social.contains(DataCategory.MENTAL_HEALTH));
    }

    @Test
    void aRoleThatNobodyThoughtOfGetsTheRowForOthers() {
        assertEquals(matrix.permits("*", Operation.READ), matrix.permits("persaudiologist", Operation.READ));
    }
}
