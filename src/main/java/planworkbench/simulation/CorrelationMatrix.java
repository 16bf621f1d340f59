package planworkbench.simulation;

import java.util.Arrays;

/// Correlations between drivers: symmetric, ones on the diagonal, everything from -1 to 1. Not every such matrix can be.
public final class CorrelationMatrix {

    private final double[][] values;

    private CorrelationMatrix(double[][] values) {
        this.values = values;
    }

    public static CorrelationMatrix of(double[][] values) {
        double[][] copy = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < copy.length; i++) {
            if (copy[i].length != copy.length || copy[i][i] != 1) {
                throw new IllegalArgumentException("row " + i + " does not fit, or has no 1 on the diagonal");
            }
            for (int j = 0; j < i; j++) {
                if (!(Math.abs(copy[i][j]) <= 1) || copy[i][j] != copy[j][i]) {
                    throw new IllegalArgumentException("no correlation, or not symmetric: " + i + ", " + j);
                }
            }
        }
        return new CorrelationMatrix(copy);
    }

    /// The same correlation between any two.
    public static CorrelationMatrix uniform(int size, double rho) {
        double[][] values = new double[size][size];
        for (int i = 0; i < size; i++) {
            Arrays.fill(values[i], rho);
            values[i][i] = 1;
        }
        return of(values);
    }

    public int size() {
        return values.length;
    }

    public double get(int row, int column) {
        return values[row][column];
    }

    double[][] toArray() {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }
}
