package planworkbench.simulation;

/// The standard normal distribution. The same digits on every machine: only `StrictMath` and plain arithmetic.
@SuppressWarnings("FloatingPointLiteralPrecision") // as published
public final class StandardNormal {

    /// How far from the middle the formula without a logarithm is good.
    static final double CENTRE = 0.425;
    /// Up to this root of the negative logarithm, the first of two formulas for the tails is good.
    static final double NEAR = 5;
    private static final double NOTHING_BEYOND = 39;
    private static final double SQRT_TWO_PI = 2.506628274631000502415765284811;

    private StandardNormal() {}

    /// The inverse of [#cdf(double)] by Wichura's algorithm AS 241 (PPND16), to about 1 part in 10^15.
    public static double quantile(double u) {
        double q = u - 0.5;
        return Math.abs(q) <= CENTRE ? centre(q) : tail(u);
    }

    public static double density(double z) {
        if (Math.abs(z) > NOTHING_BEYOND) {
            return 0;
        }
        // the square of a float is exact, and what it leaves is small: far out, a rounded square would cost digits
        double rounded = (float) z;
        return StrictMath.exp(-0.5 * rounded * rounded) * StrictMath.exp(-0.5 * (z - rounded) * (z + rounded))
                / SQRT_TWO_PI;
    }

    /// The probability of a value up to z, to about 1 part in 10^14 however small.
    public static double cdf(double z) {
        return NormalTable.cdf(z);
    }

    static double centre(double q) {
        double r = 0.180625 - q * q;
        double above = ((((((2509.0809287301226727 * r + 33430.575583588128105) * r + 67265.770927008700853) * r
                + 45921.953931549871457) * r + 13731.693765509461125) * r + 1971.5909503065514427) * r
                + 133.14166789178437745) * r + 3.387132872796366608;
        double below = ((((((5226.495278852545925 * r + 28729.085735721942674) * r + 39307.89580009271061) * r
                + 21213.794301586595867) * r + 5394.1960214247511077) * r + 687.1870074920579083) * r
                + 42.313330701600911252) * r + 1;
        return q * above / below;
    }

    private static double tail(double u) {
        double r = Math.sqrt(-NaturalLogarithm.of(Math.min(u, 1 - u)));
        double z = r <= NEAR ? near(r) : far(r);
        return Math.copySign(z, u - 0.5);
    }

    static double near(double root) {
        double r = root - 1.6;
        double above = ((((((7.7454501427834140764e-4 * r + 0.0227238449892691845833) * r + 0.24178072517745061177) * r
                + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.7694972214606914055) * r
                + 4.6303378461565452959) * r + 1.42343711074968357734;
        double below = ((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 0.0151986665636164571966)
                * r
                + 0.14810397642748007459) * r + 0.68976733498510000455) * r + 1.6763848301838038494) * r
                + 2.05319162663775882187) * r + 1;
        return above / below;
    }

    static double far(double root) {
        double r = root - NEAR;
        double above = ((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 0.0012426609473880784386)
                * r
                + 0.026532189526576123093) * r + 0.29656057182850489123) * r + 1.7848265399172913358) * r
                + 5.4637849111641143699) * r + 6.6579046435011037772;
        double below = ((((((2.04426310338993978564e-15 * r + 1.4215117583164458887e-7) * r + 1.8463183175100546818e-5)
                * r
                + 7.868691311456132591e-4) * r + 0.0148753612908506148525) * r + 0.13692988092273580531) * r
                + 0.59983220655588793769) * r + 1;
        return above / below;
    }
}
