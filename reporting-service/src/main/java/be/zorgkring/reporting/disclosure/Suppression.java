package be.zorgkring.reporting.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which counts of a table stay hidden. A count with fewer people behind it than the threshold is hidden; then others with it,
 * until nobody can compute a hidden count from what is shown, even knowing that a hidden count is at least one, and until
 * hidden counts together stand for at least the threshold. Zero is always shown.
 */
public final class Suppression {

    private final Grid grid;
    private final int threshold;

    private Suppression(Grid grid, int threshold) {
        this.grid = grid;
        this.threshold = threshold;
    }

    /**
     * @param cells rows of equally many columns; totals are computed here
     * @param threshold the least number of people that may be shown, at least 1
     */
    public static Suppression of(List<List<Cell>> cells, Totals rowTotals, Totals columnTotals, int threshold) {
        var suppression = new Suppression(new Grid(cells, rowTotals, columnTotals), threshold);
        suppression.hideTooFew();
        while (suppression.hideOneMore()) {
            // every round hides one count more, so it ends
        }
        return suppression;
    }

    public boolean hides(int row, int column) {
        return grid.hidden(row, column);
    }

    public boolean hidesRowTotal(int row) {
        return grid.hidden(row, grid.columns());
    }

    public boolean hidesColumnTotal(int column) {
        return grid.hidden(grid.rows(), column);
    }

    private void hideTooFew() {
        for (int row = 0; row <= grid.rows(); row++) {
            for (int column = 0; column <= grid.columns(); column++) {
                if (grid.published(row, column) && grid.cell(row, column).tooFewPeople(threshold)) {
                    grid.hide(row, column);
                }
            }
        }
    }

    private boolean hideOneMore() {
        for (var line : grid.lines()) {
            if (hiddenTogetherTooFew(line) && hideCheapest(line)) {
                return true;
            }
        }
        for (var position : grid.positions()) {
            if (grid.hidden(position) && !grid.mayDiffer(position)) {
                var lines = givingAway(position);
                if (hideCheapest(lines)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where another count has to be hidden too: the line in which this one is the only unknown, or else either line. */
    private List<Grid.Position> givingAway(Grid.Position position) {
        var row = grid.rowOf(position);
        var column = grid.columnOf(position);
        if (onlyUnknownOf(row)) {
            return row;
        }
        return onlyUnknownOf(column)
                ? column
                : Stream.concat(row.stream(), column.stream()).toList();
    }

    private boolean onlyUnknownOf(List<Grid.Position> line) {
        return line.stream().filter(position -> !grid.shown(position)).count() == 1
                && line.stream().anyMatch(grid::mayHide);
    }

    /** The sum of the hidden counts of a line is known to whoever sees its total. */
    private boolean hiddenTogetherTooFew(List<Grid.Position> line) {
        var total = line.getLast();
        if (!grid.shown(total)) {
            return false;
        }
        var together = line.stream()
                .limit(line.size() - 1L)
                .filter(position -> !grid.shown(position))
                .map(grid::cell)
                .reduce(Cell.ZERO, Cell::plus);
        return together.tooFewPeople(threshold);
    }

    private boolean hideCheapest(List<Grid.Position> candidates) {
        return candidates.stream()
                .filter(grid::mayHide)
                .min(Comparator.comparingLong(position -> grid.cell(position).count()))
                .map(position -> {
                    grid.hide(position.row(), position.column());
                    return true;
                })
                .orElse(false);
    }
}
