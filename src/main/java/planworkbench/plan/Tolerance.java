package planworkbench.plan;

/// When two figures count as equal: within 1e-9 of the larger one, or apart by no more than the noise of arithmetic.
/// Around zero a relative distance says nothing.
public final class Tolerance {

    public static final double RELATIVE = 1e-9;
    public static final double NOISE = 1e-12;

    private Tolerance() {}

    /// An open bound, infinite, equals only itself.
    public static boolean equal(double a, double b) {
        return a == b || (Double.isFinite(a) && Double.isFinite(b)
                && StrictMath.abs(a - b) <= distance(StrictMath.max(StrictMath.abs(a), StrictMath.abs(b))));
    }

    private static double distance(double magnitude) {
        return StrictMath.max(RELATIVE * magnitude, NOISE);
    }

    public static boolean atLeast(double value, double bound) {
        return value >= bound || equal(value, bound);
    }

    public static boolean moreThan(double value, double bound) {
        return value > bound && !equal(value, bound);
    }

    /// The nearest value above a bound that counts as more than it.
    public static double justAbove(double bound) {
        return bound + 2 * distance(StrictMath.abs(bound));
    }

    /// The nearest value below a bound that counts as less than it.
    public static double justBelow(double bound) {
        return bound - 2 * distance(StrictMath.abs(bound));
    }
}
