package planworkbench.plan;

/// Which way the plan wants an indicator to move.
public enum Direction {
    RISE, FALL, HOLD
}
