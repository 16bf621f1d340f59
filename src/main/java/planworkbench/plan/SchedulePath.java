package planworkbench.plan;

import java.util.List;

/// How the way from the base value to the target value is shared out over the years (序时进度).
public enum SchedulePath {
    /// equal steps
    LINEAR,
    /// equal growth
    GEOMETRIC,
    /// by the values that the plan states for single years ([PlannedPath]); a target that has some follows them, whatever
    /// the rules say
    PLANNED;

    /// Those that rules may choose for targets without values of their own.
    public static final List<SchedulePath> OF_RULES = List.of(LINEAR, GEOMETRIC);
}
