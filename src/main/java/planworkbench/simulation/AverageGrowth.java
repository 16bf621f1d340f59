package planworkbench.simulation;

import planworkbench.plan.Bound;
import planworkbench.plan.Tolerance;

/// The average yearly growth behind a factor over several years, in per cent, and whether it is enough.
///
/// A root costs as much as the rest of a path. It is taken only where two factors lie so near to each other that
/// their last digits decide: elsewhere the larger factor is the larger growth, by more than [Tolerance] and the
/// rounding of the root can make of it.
record AverageGrowth(int years) {

    private static final double CLOSE = 1e-4;
    /// Below it even far factors can be growths that count as equal.
    private static final double SMALL = 0.01;

    /// NaN where the factor is not above zero.
    double percent(double factor) {
        return factor > 0 ? (StrictMath.pow(factor, 1.0 / years) - 1) * 100 : Double.NaN;
    }

    /// The factor of a growth; NaN where nothing would be left.
    double factor(double percent) {
        return percent > -100 ? StrictMath.pow(1 + percent / 100, years) : Double.NaN;
    }

    /// @param wanted the factor of the lowest growth that is enough
    boolean isAtLeast(double percent, double wanted, double factor) {
        return isClearlyBelow(wanted, factor)
                || (!isClearlyBelow(factor, wanted) && Bound.atLeast(percent).isMetBy(percent(factor)));
    }

    boolean isMoreThan(double other, double factor) {
        return isClearlyBelow(other, factor)
                || (!isClearlyBelow(factor, other) && Tolerance.moreThan(percent(factor), percent(other)));
    }

    private static boolean isClearlyBelow(double lower, double higher) {
        return lower > SMALL && lower * (1 + CLOSE) < higher;
    }
}
