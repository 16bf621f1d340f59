package planworkbench.plan;

/// What kind of quantity an indicator is.
public enum Measure {
    /// an amount or a count at a date or in a year
    LEVEL,
    /// a part of a whole, in per cent
    SHARE,
    /// growth over the year before, in per cent
    GROWTH_RATE,
    /// what is added in each year; a plan counts its sum since the base year
    ADDITION,
    /// a position; 1 is first
    RANK,
    /// done (1) or not (0)
    STATE
}
