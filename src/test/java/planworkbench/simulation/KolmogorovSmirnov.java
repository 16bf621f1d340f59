package planworkbench.simulation;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// How far a sample is from a distribution.
final class KolmogorovSmirnov {

    /// What one sample in a thousand exceeds by chance.
    static final double ONE_IN_A_THOUSAND = 1.95;

    private KolmogorovSmirnov() {}

    /// The largest difference between the distribution functions times √n.
    static double statistic(double[] sample, DoubleUnaryOperator distribution) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double largest = 0;
        for (int i = 0; i < sorted.length; i++) {
            double expected = distribution.applyAsDouble(sorted[i]);
            largest = Math.max(largest, Math.max((i + 1.0) / sorted.length - expected,
                    expected - (double) i / sorted.length));
        }
        return largest * Math.sqrt(sorted.length);
    }
}
