package planworkbench.plan;

/// The prices an amount is counted at.
public enum PriceBasis {
    CURRENT, COMPARABLE,
    /// not an amount of money
    NOT_APPLICABLE
}
