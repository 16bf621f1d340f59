package planworkbench.plan;

/// 约束性 or 预期性.
public enum IndicatorNature {
    BINDING, EXPECTED
}
