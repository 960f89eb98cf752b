package be.zorgkring.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;

/** A published table as its attacker sees it, with two ways to attack that share nothing with the code under test. */
final class ExtendedTable {

    private final int rows;
    private final int columns;
    private final long[][] counts;
    private final boolean[][] hidden;

    ExtendedTable(List<List<Cell>> table, Suppression suppression) {
        rows = table.size();
        columns = table.getFirst().size();
        counts = new long[rows + 1][columns + 1];
        hidden = new boolean[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                hidden[row][column] = suppression.hides(row, column);
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                long count = table.get(row).get(column).count();
                counts[row][column] = count;
                counts[row][columns] += count;
                counts[rows][column] += count;
                counts[rows][columns] += count;
            }
        }
    }

    boolean derivesAny() {
        var attacker = new Attacker((rows + 1) * (columns + 1));
        for (int row = 0; row <= rows; row++) {
            var sum = new double[(rows + 1) * (columns + 1)];
            for (int column = 0; column <= columns; column++) {
                sum[index(row, column)] = hidden[row][column] ? (column == columns ? -1 : 1) : 0;
            }
            attacker.knows(sum);
        }
        for (int column = 0; column <= columns; column++) {
            var sum = new double[(rows + 1) * (columns + 1)];
            for (int row = 0; row <= rows; row++) {
                sum[index(row, column)] = hidden[row][column] ? (row == rows ? -1 : 1) : 0;
            }
            attacker.knows(sum);
        }
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (hidden[row][column] && attacker.canDerive(index(row, column))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tries all tables that fit what is published, with hidden counts of at least one. */
    boolean everyHiddenMayDiffer() {
        var differs = new boolean[rows + 1][columns + 1];
        search(new long[rows][columns], 0, differs);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (hidden[row][column] && !differs[row][column]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void search(long[][] guess, int position, boolean[][] differs) {
        if (position == rows * columns) {
            compare(guess, differs);
            return;
        }
        int row = position / columns;
        int column = position % columns;
        for (long value : values(row, column)) {
            guess[row][column] = value;
            search(guess, position + 1, differs);
        }
    }

    private List<Long> values(int row, int column) {
        if (!hidden[row][column]) {
            return List.of(counts[row][column]);
        }
        var values = new ArrayList<Long>();
        for (long value = 1; value <= counts[row][column] + 3; value++) {
            values.add(value);
        }
        return values;
    }

    private void compare(long[][] guess, boolean[][] differs) {
        var sums = new long[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sums[row][column] = guess[row][column];
                sums[row][columns] += guess[row][column];
                sums[rows][column] += guess[row][column];
                sums[rows][columns] += guess[row][column];
            }
        }
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (!hidden[row][column] && sums[row][column] != counts[row][column]) {
                    return;
                }
            }
        }
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                differs[row][column] |= sums[row][column] != counts[row][column];
            }
        }
    }

    private int index(int row, int column) {
        return row * (columns + 1) + column;
    }
}
