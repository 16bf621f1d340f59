package planworkbench.simulation;

/// The normal distribution function by Taylor's series around the nearest of evenly spaced knots.
///
/// Its derivatives are the density times Hermite polynomials; with knots 1/32 apart ten terms are exact to the last
/// bits, in a few nanoseconds.
final class NormalTable {

    private static final int PER_UNIT = 32;
    private static final int END = 9;
    private static final int KNOTS = END * PER_UNIT;
    private static final int TERMS = 10;
    private static final int FRACTIONS = 400;
    private static final double[] LEFT = new double[KNOTS + 1];
    private static final double[] DENSITY = new double[KNOTS + 1];

    static {
        for (int k = 0; k <= KNOTS; k++) {
            double z = (double) k / PER_UNIT;
            DENSITY[k] = StandardNormal.density(z);
            LEFT[k] = below(z);
        }
    }

    private NormalTable() {}

    static double cdf(double z) {
        double left = Math.abs(z);
        if (!(left < END)) {
            return Double.isNaN(z) ? z : z < 0 ? below(left) : 1 - below(left);
        }
        int knot = (int) (left * PER_UNIT + 0.5);
        double at = (double) knot / PER_UNIT;
        double mirrored = LEFT[knot] - DENSITY[knot] * series(at, left - at);
        return z <= 0 ? mirrored : 1 - mirrored;
    }

    /// The integral of the density from a to a + d over the density at a: the sum of (-1)^k He_k(a) d^(k+1) / (k+1)!,
    /// where He_(k+1)(a) = a He_k(a) - k He_(k-1)(a).
    private static double series(double a, double d) {
        double before = 1;
        double hermite = a;
        double power = d;
        double sum = d;
        for (int k = 1; k <= TERMS; k++) {
            power *= -d / (k + 1);
            sum += hermite * power;
            double next = a * hermite - k * before;
            before = hermite;
            hermite = next;
        }
        return sum;
    }

    /// The probability below -z: by its power series near zero, where nothing cancels, else by its continued fraction.
    private static double below(double z) {
        if (z < 1) {
            double term = z;
            double sum = z;
            for (int k = 1; sum + term != sum; k++) {
                term *= z * z / (2 * k + 1);
                sum += term;
            }
            return 0.5 - StandardNormal.density(z) * sum;
        }
        double fraction = z;
        for (int k = FRACTIONS; k >= 1; k--) {
            fraction = z + k / fraction;
        }
        return StandardNormal.density(z) / fraction;
    }
}
