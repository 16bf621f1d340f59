package planworkbench.goal;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/// The point nearest to the origin that satisfies a · x ≥ b for every row: exact, by non-negative least squares.
///
/// Source: Lawson & Hanson, Solving Least Squares Problems, chapter 23 (NNLS and LDP).
///
/// @param rows each of unit length
record LeastDistance(List<double[]> rows, List<Double> bounds) {

    private static final double NOTHING = 1e-12;
    private static final int TURNS = 3;

    /// Empty where the rows contradict each other.
    Optional<double[]> point(int dimensions) {
        if (rows.isEmpty()) {
            return Optional.of(new double[dimensions]);
        }
        RealMatrix matrix = new Array2DRowRealMatrix(dimensions + 1, rows.size());
        for (int j = 0; j < rows.size(); j++) {
            for (int i = 0; i < dimensions; i++) {
                matrix.setEntry(i, j, rows.get(j)[i]);
            }
            matrix.setEntry(dimensions, j, bounds.get(j));
        }
        RealVector wanted = new ArrayRealVector(dimensions + 1);
        wanted.setEntry(dimensions, 1);
        RealVector rest = matrix.operate(nonNegative(matrix, wanted)).subtract(wanted);
        double scale = -rest.getEntry(dimensions);
        if (!(scale > NOTHING)) {
            return Optional.empty();
        }
        double[] point = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            point[i] = rest.getEntry(i) / scale;
        }
        return Optional.of(point);
    }

    /// Least squares with no negative part.
    private static RealVector nonNegative(RealMatrix matrix, RealVector wanted) {
        RealVector solution = new ArrayRealVector(matrix.getColumnDimension());
        NavigableSet<Integer> free = new TreeSet<>();
        // in exact arithmetic no set of free columns comes twice; the limit is for the other kind
        for (int turn = 0; turn < TURNS * matrix.getColumnDimension(); turn++) {
            int entering = steepest(matrix.preMultiply(wanted.subtract(matrix.operate(solution))), free);
            if (entering < 0) {
                break;
            }
            free.add(entering);
            RealVector trial = solved(matrix, wanted, free);
            while (free.stream().anyMatch(isNotPositive(trial))) {
                solution = towards(trial, solution, free);
                trial = solved(matrix, wanted, free);
            }
            solution = trial;
        }
        return solution;
    }

    private static Predicate<Integer> isNotPositive(RealVector vector) {
        return column -> !(vector.getEntry(column) > 0);
    }

    /// As far as no part gets negative; what is nothing then is free no more.
    private static RealVector towards(RealVector trial, RealVector solution, NavigableSet<Integer> free) {
        double share = free.stream().filter(isNotPositive(trial))
                .mapToDouble(column -> solution.getEntry(column)
                        / StrictMath.max(Double.MIN_NORMAL, solution.getEntry(column) - trial.getEntry(column)))
                .min().orElse(1);
        RealVector moved = solution.add(trial.subtract(solution).mapMultiply(StrictMath.min(1, share)));
        free.removeIf(column -> moved.getEntry(column) <= NOTHING);
        RealVector kept = new ArrayRealVector(moved.getDimension());
        free.forEach(column -> kept.setEntry(column, moved.getEntry(column)));
        return kept;
    }

    private static int steepest(RealVector gradient, NavigableSet<Integer> free) {
        int steepest = -1;
        for (int column = 0; column < gradient.getDimension(); column++) {
            if (!free.contains(column) && gradient.getEntry(column) > NOTHING
                    && (steepest < 0 || gradient.getEntry(column) > gradient.getEntry(steepest))) {
                steepest = column;
            }
        }
        return steepest;
    }

    /// Least squares with the free columns alone; what cannot be told apart counts nothing, and so leaves again.
    private static RealVector solved(RealMatrix matrix, RealVector wanted, NavigableSet<Integer> free) {
        RealVector solution = new ArrayRealVector(matrix.getColumnDimension());
        if (free.isEmpty()) {
            return solution;
        }
        int[] columns = free.stream().mapToInt(Integer::intValue).toArray();
        int[] all = IntStream.range(0, matrix.getRowDimension()).toArray();
        DecompositionSolver solver = new QRDecomposition(matrix.getSubMatrix(all, columns), NOTHING).getSolver();
        if (columns.length <= all.length && solver.isNonSingular()) {
            RealVector found = solver.solve(wanted);
            for (int i = 0; i < columns.length; i++) {
                solution.setEntry(columns[i], found.getEntry(i));
            }
        }
        return solution;
    }
}
