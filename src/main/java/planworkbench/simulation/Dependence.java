package planworkbench.simulation;

/// How drivers move together within a year. Arithmetic happens path by path in a fixed order.
public sealed interface Dependence permits Dependence.None, Dependence.CommonFactor, CholeskyFactor {

    /// Every driver by itself.
    record None() implements Dependence {
        @Override
        public void correlate(double[][] scores, double[] factor, int count) {
            // independent scores stay as they were drawn
        }
    }

    /// All drivers share one influence, such as the general economy; any two then have correlation rho.
    record CommonFactor(double rho) implements Dependence {
        public CommonFactor {
            if (!(rho >= 0 && rho <= 1)) {
                throw new IllegalArgumentException("correlation through a common factor is from 0 to 1: " + rho);
            }
        }

        @Override
        public boolean hasFactor() {
            return true;
        }

        @Override
        public void correlate(double[][] scores, double[] factor, int count) {
            double shared = Math.sqrt(rho);
            double own = Math.sqrt(1 - rho);
            for (double[] row : scores) {
                for (int i = 0; i < count; i++) {
                    row[i] = shared * factor[i] + own * row[i];
                }
            }
        }
    }

    /// Whether a further score is drawn each year, which [#correlate] is given as the factor.
    default boolean hasFactor() {
        return false;
    }

    /// Makes independent standard normal scores, a row for each driver, correlated ones.
    void correlate(double[][] scores, double[] factor, int count);
}
