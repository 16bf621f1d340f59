package planworkbench.plan;

/// What a measured value is held against.
///
/// @param low −∞ where there is no lower bound
/// @param high +∞ where there is no upper bound
/// @param strict whether reaching the bound is not enough
public record Bound(double low, double high, boolean strict) {

    public static Bound atLeast(double low) {
        return new Bound(low, Double.POSITIVE_INFINITY, false);
    }

    public static Bound moreThan(double low) {
        return new Bound(low, Double.POSITIVE_INFINITY, true);
    }

    public static Bound atMost(double high) {
        return new Bound(Double.NEGATIVE_INFINITY, high, false);
    }

    public static Bound lessThan(double high) {
        return new Bound(Double.NEGATIVE_INFINITY, high, true);
    }

    public static Bound within(double low, double high) {
        return new Bound(low, high, false);
    }

    public boolean isMetBy(double value) {
        return strict
                ? Tolerance.moreThan(value, low) && Tolerance.moreThan(high, value)
                : Tolerance.atLeast(value, low) && Tolerance.atLeast(high, value);
    }

    /// Distance to the nearer bound; negative outside, zero where the two count as equal.
    public double margin(double value) {
        return Tolerance.equal(value, threshold(value)) ? 0 : StrictMath.min(value - low, high - value);
    }

    /// The bound that is nearer to a value.
    public double threshold(double value) {
        return value - low <= high - value ? low : high;
    }

    /// The value nearest to a given one that satisfies this bound.
    public double nearestMeeting(double value) {
        if (isMetBy(value) && value >= low && value <= high) {
            return value;
        }
        double threshold = threshold(value);
        if (!strict) {
            return threshold;
        }
        return threshold == low ? Tolerance.justAbove(low) : Tolerance.justBelow(high);
    }

    /// The least demanding value that satisfies this bound: on the lower bound where there is one, else on the upper.
    public double edge() {
        if (low == Double.NEGATIVE_INFINITY) {
            return strict ? Tolerance.justBelow(high) : high;
        }
        return strict ? Tolerance.justAbove(low) : low;
    }

    public Judgement.Judged judge(double value) {
        return new Judgement.Judged(value, threshold(value), margin(value), isMetBy(value));
    }
}
