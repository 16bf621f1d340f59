package planworkbench.assessment.consistency;

/// What the check supposes where the plan says nothing; data, told in every message that rests on it.
///
/// @param wholeGrowth nominal growth a year of what shares are of, mostly the GDP
/// @param notable from how many times that growth on the growth of a numerator is worth telling
public record ConsistencyLimits(double wholeGrowth, double notable) {

    public static final ConsistencyLimits DEFAULT = new ConsistencyLimits(0.07, 2);

    public ConsistencyLimits {
        if (!(wholeGrowth > 0) || !(notable >= 1)) {
            throw new IllegalArgumentException("not limits: " + wholeGrowth + ", " + notable);
        }
    }
}
