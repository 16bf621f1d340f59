package planworkbench.simulation;

import java.util.Optional;

/// The lower triangle L of a correlation matrix L·Lᵀ: L times independent scores has that correlation.
public final class CholeskyFactor implements Dependence {

    /// Rounding leaves so much where an exact pivot would be 0.
    private static final double NOTHING = 1e-10;
    private static final double NOTHING_OF_PRODUCT = 1e-5;
    private static final int AT_ONCE = 4;

    private final double[][] lower;

    private CholeskyFactor(double[][] lower) {
        this.lower = lower;
    }

    /// The factor of a positive semi-definite matrix, of full rank or not; empty for any other.
    public static Optional<CholeskyFactor> of(CorrelationMatrix matrix) {
        int size = matrix.size();
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double rest = rest(matrix, lower, i, j);
                if (lower[j][j] == 0 && Math.abs(rest) > NOTHING_OF_PRODUCT) {
                    return Optional.empty();
                }
                lower[i][j] = lower[j][j] == 0 ? 0 : rest / lower[j][j];
            }
            double pivot = rest(matrix, lower, i, i);
            if (pivot < -NOTHING) {
                return Optional.empty();
            }
            lower[i][i] = pivot <= NOTHING ? 0 : Math.sqrt(pivot);
        }
        return Optional.of(new CholeskyFactor(lower));
    }

    private static double rest(CorrelationMatrix matrix, double[][] lower, int row, int column) {
        double rest = matrix.get(row, column);
        for (int k = 0; k < column; k++) {
            rest -= lower[row][k] * lower[column][k];
        }
        return rest;
    }

    public double get(int row, int column) {
        return lower[row][column];
    }

    @Override
    public void correlate(double[][] scores, double[] factor, int count) {
        if (scores.length != lower.length) {
            throw new IllegalArgumentException(scores.length + " drivers, " + lower.length + " in the matrix");
        }
        // from the last row up: what a row needs of the rows above it is still as it was drawn
        for (int i = lower.length - 1; i >= 0; i--) {
            scale(scores[i], lower[i][i], count);
            int j = 0;
            for (; j + AT_ONCE <= i; j += AT_ONCE) {
                addFour(scores[i], lower[i], scores, j, count);
            }
            for (; j < i; j++) {
                add(scores[i], lower[i][j], scores[j], count);
            }
        }
    }

    private static void scale(double[] row, double by, int count) {
        for (int k = 0; k < count; k++) {
            row[k] *= by;
        }
    }

    private static void add(double[] row, double weight, double[] other, int count) {
        for (int k = 0; k < count; k++) {
            row[k] += weight * other[k];
        }
    }

    private static void addFour(double[] row, double[] weights, double[][] others, int first, int count) {
        double[] a = others[first];
        double[] b = others[first + 1];
        double[] c = others[first + 2];
        double[] d = others[first + 3];
        double wa = weights[first];
        double wb = weights[first + 1];
        double wc = weights[first + 2];
        double wd = weights[first + 3];
        for (int k = 0; k < count; k++) {
            row[k] = row[k] + wa * a[k] + wb * b[k] + wc * c[k] + wd * d[k];
        }
    }
}
