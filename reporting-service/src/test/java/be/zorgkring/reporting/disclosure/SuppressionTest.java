package be.zorgkring.reporting.disclosure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final int THRESHOLD = 5;

    @Test
    void countsFromOneToOneLessThanTheThresholdAreHidden() {
        var column = column(Totals.ABSENT, 0, 1, 4, 5, 100);

        assertFalse(column.hides(0, 0));
        assertTrue(column.hides(1, 0));
        assertTrue(column.hides(2, 0));
        assertFalse(column.hides(3, 0));
        assertFalse(column.hides(4, 0));
    }

    @Test
    void whereTheTotalIsShownASecondCountIsHiddenWithALonelyOne() {
        var column = column(Totals.PROTECTED, 3, 20, 50);

        assertTrue(column.hides(0, 0));
        assertTrue(column.hides(1, 0));
        assertFalse(column.hides(2, 0));
        assertFalse(column.hidesColumnTotal(0));
    }

    @Test
    void hiddenCountsTogetherAreNotASmallCountThemselves() {
        var column = column(Totals.PROTECTED, 1, 2, 20, 50);

        assertTrue(column.hides(2, 0));
        assertFalse(column.hides(3, 0));
    }

    @Test
    void hiddenOnesThatCouldOnlyBeOnesGetCompany() {
        var column = column(Totals.PROTECTED, 1, 1, 1, 1, 1, 30, 40);

        assertTrue(column.hides(5, 0));
        assertFalse(column.hides(6, 0));
    }

    @Test
    void theTotalIsHiddenWhenNothingElseIsLeftToHide() {
        var column = column(Totals.PROTECTED, 3, 0, 0);

        assertTrue(column.hides(0, 0));
        assertFalse(column.hides(1, 0));
        assertTrue(column.hidesColumnTotal(0));
    }

    @Test
    void aFewPeopleBehindManyTasksAreHiddenToo() {
        var tasks = Suppression.of(
                List.of(List.of(new Cell(40, 4)), List.of(new Cell(6, 6))), Totals.ABSENT, Totals.ABSENT, THRESHOLD);

        assertTrue(tasks.hides(0, 0));
        assertFalse(tasks.hides(1, 0));
    }

    @Test
    void thingsThatBelongToNobodyAreNeverHidden() {
        var actions = Suppression.of(List.of(List.of(Cell.ofThings(1))), Totals.ABSENT, Totals.PROTECTED, THRESHOLD);

        assertFalse(actions.hides(0, 0));
    }

    @Test
    void aSmallRestHidesThePartWhenTheWholeIsShown() {
        var shares = Suppression.of(List.of(people(97, 3), people(40, 60)), Totals.FIXED, Totals.ABSENT, THRESHOLD);

        assertTrue(shares.hides(0, 0));
        assertTrue(shares.hides(0, 1));
        assertFalse(shares.hides(1, 0));
    }

    @Test
    void inRandomTablesNoHiddenCountCanBeComputedFromTotals() {
        var random = new Random(1);
        for (int round = 0; round < 400; round++) {
            var table = random(random, 1 + random.nextInt(9), 1 + random.nextInt(5), 30);
            var suppression = Suppression.of(table, Totals.PROTECTED, Totals.PROTECTED, 2 + random.nextInt(9));
            var attacker = new ExtendedTable(table, suppression);
            assertFalse(attacker.derivesAny(), () -> "derivable: " + table);
        }
    }

    @Test
    void inSmallRandomTablesEveryHiddenCountHasAnotherPossibleValue() {
        var random = new Random(2);
        for (int round = 0; round < 150; round++) {
            var table = random(random, 2, 2 + random.nextInt(2), 5);
            var suppression = Suppression.of(table, Totals.PROTECTED, Totals.PROTECTED, 3);
            assertTrue(new ExtendedTable(table, suppression).everyHiddenMayDiffer(), () -> "certain: " + table);
        }
    }

    @Test
    void inRandomTablesZeroStaysZeroAndSmallCountsAreHidden() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var table = random(random, 4, 3, 15);
            var suppression = Suppression.of(table, Totals.PROTECTED, Totals.PROTECTED, THRESHOLD);
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < 3; column++) {
                    long count = table.get(row).get(column).count();
                    assertFalse(count == 0 && suppression.hides(row, column));
                    assertTrue(count == 0 || count >= THRESHOLD || suppression.hides(row, column));
                }
            }
        }
    }

    private static Suppression column(Totals total, long... counts) {
        var rows = Arrays.stream(counts).mapToObj(SuppressionTest::people).toList();
        return Suppression.of(rows, Totals.ABSENT, total, THRESHOLD);
    }

    private static List<Cell> people(long... counts) {
        return Arrays.stream(counts).mapToObj(Cell::ofPeople).toList();
    }

    private static List<List<Cell>> random(Random random, int rows, int columns, int bound) {
        var table = new ArrayList<List<Cell>>();
        for (int row = 0; row < rows; row++) {
            table.add(people(random.ints(columns, 0, bound).asLongStream().toArray()));
        }
        return table;
    }
}
