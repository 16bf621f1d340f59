package planworkbench.simulation;

import java.util.Arrays;
import java.util.List;

/// How much each driver has to do with an output: squared rank correlations, together 1.
///
/// Correlated drivers share what they have in common; an output that a driver moves up here and down there is not seen.
///
/// @param correlations Spearman's, with sign; NaN where a driver or the output does not vary
/// @param shares NaN where nothing correlates
public record RankImportance(List<Double> correlations, List<Double> shares) {

    public RankImportance {
        correlations = List.copyOf(correlations);
        shares = List.copyOf(shares);
    }

    /// Paths on which the output has no value are left out.
    public static RankImportance of(List<double[]> drivers, double[] output) {
        int[] defined = defined(output);
        double[] outputRanks = Ranks.of(pick(output, defined));
        List<Double> correlations = drivers.stream()
                .map(driver -> correlation(Ranks.of(pick(driver, defined)), outputRanks)).toList();
        double total = 0;
        for (double correlation : correlations) {
            total += Double.isNaN(correlation) ? 0 : correlation * correlation;
        }
        double sum = total;
        return new RankImportance(correlations, correlations.stream()
                .map(correlation -> Double.isNaN(correlation) && sum > 0 ? 0 : correlation * correlation / sum)
                .toList());
    }

    /// The correlation of products and moments, added up in the order of paths.
    static double correlation(double[] x, double[] y) {
        double meanX = ColumnSummary.of(x).mean();
        double meanY = ColumnSummary.of(y).mean();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private static int[] defined(double[] output) {
        int[] places = new int[output.length];
        int count = 0;
        for (int i = 0; i < output.length; i++) {
            if (!Double.isNaN(output[i])) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static double[] pick(double[] column, int[] places) {
        double[] picked = new double[places.length];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = column[places[i]];
        }
        return picked;
    }
}
