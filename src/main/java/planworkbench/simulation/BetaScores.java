package planworkbench.simulation;

import org.hipparchus.special.Beta;

/// The inverse of a beta distribution as a function of the standard normal score, from a table with slopes.
///
/// Solving for every path would take microseconds each. Cubic interpolation between knots 1/32 apart is within 1e-9.
final class BetaScores implements ScoreTransform {

    private static final double END = 8.5;
    private static final int PER_UNIT = 32;
    private static final int MIDDLE = (int) (END * PER_UNIT);
    private static final int MOST_STEPS = 50;
    /// Newton's next step would change less than the square of this.
    private static final double CLOSE_ENOUGH = 1e-10;

    private final double[] values = new double[2 * MIDDLE + 1];
    private final double[] slopes = new double[2 * MIDDLE + 1];

    BetaScores(double alpha, double beta) {
        // from the middle outwards, each side as a lower tail, where small probabilities keep their digits
        double[][] left = lowerTail(alpha, beta);
        double[][] right = lowerTail(beta, alpha);
        for (int k = 0; k <= MIDDLE; k++) {
            values[MIDDLE - k] = left[0][k];
            slopes[MIDDLE - k] = left[1][k] / PER_UNIT;
            values[MIDDLE + k] = 1 - right[0][k];
            slopes[MIDDLE + k] = right[1][k] / PER_UNIT;
        }
    }

    @Override
    public double value(double score) {
        double place = (Math.clamp(score, -END, END) + END) * PER_UNIT;
        int knot = Math.min((int) place, values.length - 2);
        double t = place - knot;
        double rise = values[knot + 1] - values[knot];
        double bend = slopes[knot] - rise;
        return values[knot] + t * (rise + (1 - t) * (bend - t * (bend + slopes[knot + 1] - rise)));
    }

    /// Values and slopes at scores 0, -1/32, -2/32, …
    private static double[][] lowerTail(double alpha, double beta) {
        double[][] tail = new double[2][MIDDLE + 1];
        double logBeta = Beta.logBeta(alpha, beta);
        double x = alpha / (alpha + beta);
        for (int k = 0; k <= MIDDLE; k++) {
            double score = (double) -k / PER_UNIT;
            x = solve(StandardNormal.cdf(score), x, alpha, beta, logBeta);
            tail[0][k] = x;
            tail[1][k] = StandardNormal.density(score) / density(x, alpha, beta, logBeta);
            // along the slope, but never past zero
            x = Math.max(x - tail[1][k] / PER_UNIT, x / 2);
        }
        return tail;
    }

    private static double solve(double probability, double start, double alpha, double beta, double logBeta) {
        double x = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = Beta.regularizedBeta(x, alpha, beta) - probability;
            double next = Math.clamp(x - excess / density(x, alpha, beta, logBeta), x / 2, (1 + x) / 2);
            boolean close = Math.abs(next - x) <= CLOSE_ENOUGH * x;
            x = next;
            if (close) {
                break;
            }
        }
        return x;
    }

    private static double density(double x, double alpha, double beta, double logBeta) {
        return StrictMath.exp((alpha - 1) * StrictMath.log(x) + (beta - 1) * StrictMath.log1p(-x) - logBeta);
    }
}
