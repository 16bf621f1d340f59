package planworkbench.simulation;

import java.util.Arrays;

/// Exact quantiles of a column, by definition 7 of Hyndman and Fan: between the two values around place (n - 1)·p,
/// counted from 0, in proportion (what Excel, R and numpy do by default).
///
/// Paths without a value (NaN) do not count; where no path has one, every quantile is NaN. It owns buffers: one for each
/// thread.
public final class Quantiles {

    private final OrderStatistics order = new OrderStatistics();

    /// @param probabilities from 0 to 1, rising
    public double[] of(double[] values, double... probabilities) {
        for (int i = 0; i < probabilities.length; i++) {
            if (!(probabilities[i] >= (i == 0 ? 0 : probabilities[i - 1]) && probabilities[i] <= 1)) {
                throw new IllegalArgumentException("probabilities rise from 0 to 1: " + Arrays.toString(probabilities));
            }
        }
        int defined = order.prepare(values);
        double[] quantiles = new double[probabilities.length];
        if (defined == 0) {
            Arrays.fill(quantiles, Double.NaN);
            return quantiles;
        }
        int[] ranks = new int[2 * probabilities.length];
        for (int i = 0; i < probabilities.length; i++) {
            ranks[2 * i] = (int) ((defined - 1) * probabilities[i]);
            ranks[2 * i + 1] = Math.min(ranks[2 * i] + 1, defined - 1);
        }
        double[] found = order.select(ranks);
        for (int i = 0; i < probabilities.length; i++) {
            double share = (defined - 1) * probabilities[i] - ranks[2 * i];
            quantiles[i] = between(found[2 * i], found[2 * i + 1], share);
        }
        return quantiles;
    }

    private static double between(double low, double high, double share) {
        // infinite neighbours have no difference
        return share == 0 || low == high ? low : low + share * (high - low);
    }
}
