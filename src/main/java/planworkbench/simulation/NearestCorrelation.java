package planworkbench.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/// The correlation matrix nearest to one that cannot be, in the sum of squared differences (Higham 2002).
///
/// Alternating projections between the positive semi-definite matrices and those with a diagonal of ones, with
/// Dykstra's correction.
public final class NearestCorrelation {

    private static final double CLOSE_ENOUGH = 1e-9;
    private static final double SMALLEST = 1e-12;
    private static final int MOST_STEPS = 2_000;
    /// A change smaller than this is rounding, not repair.
    private static final double VISIBLE = 1e-6;

    private NearestCorrelation() {}

    /// A matrix that scores can be drawn with, and what was changed to get it.
    ///
    /// @param changes none where the matrix was possible as it stood
    public record Repair(CorrelationMatrix matrix, CholeskyFactor factor, List<Change> changes) {
        public Repair {
            changes = List.copyOf(changes);
        }

        public double largestChange() {
            return changes.stream().mapToDouble(change -> Math.abs(change.to() - change.from())).max().orElse(0);
        }
    }

    /// A correlation that had to give way.
    public record Change(int row, int column, double from, double to) {}

    public static Repair of(CorrelationMatrix matrix) {
        Optional<CholeskyFactor> asItStands = CholeskyFactor.of(matrix);
        if (asItStands.isPresent()) {
            return new Repair(matrix, asItStands.get(), List.of());
        }
        double[][] nearest = project(matrix.toArray());
        // what is left of the iteration's error goes towards independence, until a factor exists
        for (double shrink = SMALLEST;; shrink *= 10) {
            CorrelationMatrix repaired = shrunk(nearest, shrink);
            Optional<CholeskyFactor> factor = CholeskyFactor.of(repaired);
            if (factor.isPresent()) {
                return new Repair(repaired, factor.get(), changes(matrix, repaired));
            }
        }
    }

    private static double[][] project(double[][] matrix) {
        int size = matrix.length;
        double[][] current = matrix;
        double[][] correction = new double[size][size];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[][] shifted = minus(current, correction);
            double[][] positive = positivePart(shifted);
            correction = minus(positive, shifted);
            current = withOnes(positive);
            if (distance(current, positive) < CLOSE_ENOUGH) {
                break;
            }
        }
        return current;
    }

    private static double[][] positivePart(double[][] matrix) {
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(matrix));
        RealMatrix vectors = eigen.getV();
        int size = matrix.length;
        double[][] positive = new double[size][size];
        for (int k = 0; k < size; k++) {
            double value = Math.max(0, eigen.getEigenvalue(k));
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    positive[i][j] += value * vectors.getEntry(i, k) * vectors.getEntry(j, k);
                    positive[j][i] = positive[i][j];
                }
            }
        }
        return positive;
    }

    private static double[][] minus(double[][] a, double[][] b) {
        double[][] difference = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                difference[i][j] = a[i][j] - b[i][j];
            }
        }
        return difference;
    }

    private static double distance(double[][] a, double[][] b) {
        double largest = 0;
        for (double[] row : minus(a, b)) {
            for (double difference : row) {
                largest = Math.max(largest, Math.abs(difference));
            }
        }
        return largest;
    }

    private static double[][] withOnes(double[][] matrix) {
        double[][] copy = minus(matrix, new double[matrix.length][matrix.length]);
        for (int i = 0; i < copy.length; i++) {
            copy[i][i] = 1;
        }
        return copy;
    }

    private static CorrelationMatrix shrunk(double[][] matrix, double shrink) {
        double[][] copy = withOnes(matrix);
        for (int i = 0; i < copy.length; i++) {
            for (int j = 0; j < i; j++) {
                double value = Math.clamp(copy[i][j] * (1 - shrink), -1, 1);
                copy[i][j] = value;
                copy[j][i] = value;
            }
        }
        return CorrelationMatrix.of(copy);
    }

    private static List<Change> changes(CorrelationMatrix before, CorrelationMatrix after) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(before.get(i, j) - after.get(i, j)) > VISIBLE) {
                    changes.add(new Change(i, j, before.get(i, j), after.get(i, j)));
                }
            }
        }
        return changes;
    }
}
