package planworkbench.plan;

/// A figure of a series in a year, or why there is none.
public sealed interface Figure {

    /// @param value in the indicator's unit, linked to the base year's definition where a link factor is known
    /// @param comparable whether it can be compared with the base year
    record Known(double value, boolean comparable) implements Figure {}

    record Unknown(Reason reason) implements Figure {}
}
