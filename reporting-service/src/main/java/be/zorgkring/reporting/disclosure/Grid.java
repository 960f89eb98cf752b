package be.zorgkring.reporting.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table with its totals as a last row and a last column, and what is shown of it. A hidden count may differ from its true
 * value, for all a reader knows, exactly when a loop of hidden counts exists along which one can be added and taken away in
 * turn without a sum changing or a hidden count falling under one (Gusfield, 1988).
 */
final class Grid {

    record Position(int row, int column) {}

    private enum State {
        SHOWN,
        FIXED,
        HIDDEN,
        ABSENT
    }

    private final int rows;
    private final int columns;
    private final Cell[][] cells;
    private final State[][] states;

    Grid(List<List<Cell>> inner, Totals rowTotals, Totals columnTotals) {
        rows = inner.size();
        columns = rows == 0 ? 0 : inner.getFirst().size();
        cells = new Cell[rows + 1][columns + 1];
        states = new State[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                cells[row][column] =
                        row < rows && column < columns ? inner.get(row).get(column) : Cell.ZERO;
                states[row][column] = initial(row, column, rowTotals, columnTotals);
            }
        }
        sumUp();
    }

    private State initial(int row, int column, Totals rowTotals, Totals columnTotals) {
        boolean rowTotal = column == columns;
        boolean columnTotal = row == rows;
        if (rowTotal && rowTotals == Totals.ABSENT || columnTotal && columnTotals == Totals.ABSENT) {
            return State.ABSENT;
        }
        if (rowTotal && rowTotals == Totals.FIXED || columnTotal && columnTotals == Totals.FIXED) {
            return State.FIXED;
        }
        return State.SHOWN;
    }

    private void sumUp() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                var cell = cells[row][column];
                cells[row][columns] = cells[row][columns].plus(cell);
                cells[rows][column] = cells[rows][column].plus(cell);
                cells[rows][columns] = cells[rows][columns].plus(cell);
            }
        }
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    Cell cell(int row, int column) {
        return cells[row][column];
    }

    Cell cell(Position position) {
        return cells[position.row()][position.column()];
    }

    boolean published(int row, int column) {
        return states[row][column] == State.SHOWN;
    }

    boolean hidden(int row, int column) {
        return states[row][column] == State.HIDDEN;
    }

    boolean hidden(Position position) {
        return hidden(position.row(), position.column());
    }

    boolean shown(Position position) {
        var state = states[position.row()][position.column()];
        return state == State.SHOWN || state == State.FIXED;
    }

    boolean mayHide(Position position) {
        return published(position.row(), position.column()) && cell(position).count() > 0;
    }

    void hide(int row, int column) {
        states[row][column] = State.HIDDEN;
    }

    List<Position> positions() {
        return IntStream.rangeClosed(0, rows)
                .boxed()
                .flatMap(row -> row(row).stream())
                .toList();
    }

    /** All rows and columns, the total last in each. */
    List<List<Position>> lines() {
        var lines = new ArrayList<List<Position>>();
        IntStream.rangeClosed(0, rows).mapToObj(this::row).forEach(lines::add);
        IntStream.rangeClosed(0, columns).mapToObj(this::column).forEach(lines::add);
        return lines;
    }

    List<Position> rowOf(Position position) {
        return row(position.row());
    }

    List<Position> columnOf(Position position) {
        return column(position.column());
    }

    private List<Position> row(int row) {
        return IntStream.rangeClosed(0, columns)
                .mapToObj(column -> new Position(row, column))
                .toList();
    }

    private List<Position> column(int column) {
        return IntStream.rangeClosed(0, rows)
                .mapToObj(row -> new Position(row, column))
                .toList();
    }

    boolean mayDiffer(Position position) {
        return mayRise(position) && loops(position, true) || mayFall(position) && loops(position, false);
    }

    /** Nodes 0..rows are the rows, those after them the columns; rising leads from row to column, falling back. */
    private boolean loops(Position position, boolean rising) {
        int row = position.row();
        int column = rows + 1 + position.column();
        int from = rising ? column : row;
        int to = rising ? row : column;
        var seen = new boolean[rows + columns + 2];
        var open = new ArrayDeque<Integer>(List.of(from));
        seen[from] = true;
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int next : neighbours(node, position)) {
                if (next == to) {
                    return true;
                }
                if (!seen[next]) {
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
        return false;
    }

    private List<Integer> neighbours(int node, Position without) {
        var neighbours = new ArrayList<Integer>();
        if (node <= rows) {
            for (var position : row(node)) {
                if (!position.equals(without) && !shown(position) && mayRise(position)) {
                    neighbours.add(rows + 1 + position.column());
                }
            }
        } else {
            for (var position : column(node - rows - 1)) {
                if (!position.equals(without) && !shown(position) && mayFall(position)) {
                    neighbours.add(position.row());
                }
            }
        }
        return neighbours;
    }

    /** A total counts against its line, so that every line sums to zero: it rises when its count falls. */
    private boolean mayRise(Position position) {
        return !countsAgainst(position) || mayShrink(position);
    }

    private boolean mayFall(Position position) {
        return countsAgainst(position) || mayShrink(position);
    }

    private boolean mayShrink(Position position) {
        return cell(position).count() > (hidden(position) ? 1 : 0);
    }

    private boolean countsAgainst(Position position) {
        return position.row() == rows ^ position.column() == columns;
    }
}
