package be.zorgkring.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Solves what is published for what is hidden: a linear system, and whether an unknown of it has one solution only. */
public final class Attacker {

    private static final double NOTHING = 1e-9;

    private final int unknowns;
    private final List<double[]> equations = new ArrayList<>();

    public Attacker(int unknowns) {
        this.unknowns = unknowns;
    }

    /** Knows a sum of some unknowns, each with its sign; the value of the sum does not matter. */
    public void knows(double[] coefficients) {
        equations.add(coefficients.clone());
    }

    public boolean canDerive(int unknown) {
        var matrix = reduced();
        for (var row : matrix) {
            if (Math.abs(row[unknown]) > NOTHING && nonZeros(row) == 1) {
                return true;
            }
        }
        return false;
    }

    private List<double[]> reduced() {
        var matrix = new ArrayList<double[]>();
        equations.forEach(row -> matrix.add(row.clone()));
        int done = 0;
        for (int column = 0; column < unknowns && done < matrix.size(); column++) {
            int pivot = done;
            for (int row = done; row < matrix.size(); row++) {
                if (Math.abs(matrix.get(row)[column]) > Math.abs(matrix.get(pivot)[column])) {
                    pivot = row;
                }
            }
            if (Math.abs(matrix.get(pivot)[column]) <= NOTHING) {
                continue;
            }
            var chosen = matrix.set(pivot, matrix.get(done));
            matrix.set(done, chosen);
            for (int row = 0; row < matrix.size(); row++) {
                if (row != done) {
                    subtract(matrix.get(row), chosen, matrix.get(row)[column] / chosen[column]);
                }
            }
            done++;
        }
        return matrix;
    }

    private static void subtract(double[] from, double[] row, double times) {
        for (int column = 0; column < from.length; column++) {
            from[column] -= times * row[column];
        }
    }

    private static int nonZeros(double[] row) {
        int count = 0;
        for (double value : row) {
            if (Math.abs(value) > NOTHING) {
                count++;
            }
        }
        return count;
    }
}
