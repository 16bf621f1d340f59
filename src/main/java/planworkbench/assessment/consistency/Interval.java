package planworkbench.assessment.consistency;

import planworkbench.plan.Tolerance;

/// The values that a stated number stands for; the ends belong to it.
public record Interval(double low, double high) {

    public static Interval of(double value) {
        return new Interval(value, value);
    }

    public boolean contains(double value) {
        return Tolerance.atLeast(value, low) && Tolerance.atLeast(high, value);
    }

    public boolean overlaps(Interval other) {
        return Tolerance.atLeast(high, other.low) && Tolerance.atLeast(other.high, low);
    }

    public Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    /// What is left of a whole.
    public Interval leftOf(double whole) {
        return new Interval(whole - high, whole - low);
    }

    /// @param factor above zero
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    /// Of positive values.
    public Interval dividedBy(Interval other) {
        return new Interval(low / other.high, high / other.low);
    }
}
