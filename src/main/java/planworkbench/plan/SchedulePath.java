package planworkbench.plan;

/// How the way from the base value to the target value is shared out over the years (序时进度).
public enum SchedulePath {
    /// equal steps
    LINEAR,
    /// equal growth
    GEOMETRIC
}
