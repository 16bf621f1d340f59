package planworkbench.plan;

/// Compound annual growth, as a fraction (0.0666 is 6.66 % a year).
public final class CompoundGrowth {

    private CompoundGrowth() {}

    /// (to / from)^(1/years) − 1.
    ///
    /// @throws IllegalArgumentException unless both values are positive and years ≥ 1
    public static double rate(double from, double to, int years) {
        if (!(from > 0) || !(to > 0) || years < 1) {
            throw new IllegalArgumentException("no compound growth from " + from + " to " + to + " in " + years);
        }
        return StrictMath.pow(to / from, 1.0 / years) - 1;
    }

    /// from · (1 + rate)^years, multiplied out year by year as a projection does.
    public static double grow(double from, double rate, int years) {
        double value = from;
        for (int i = 0; i < years; i++) {
            value *= 1 + rate;
        }
        return value;
    }
}
