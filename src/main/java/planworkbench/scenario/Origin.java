package planworkbench.scenario;

/// Where a projection starts (起点).
public enum Origin {
    /// 规划基期: what the plan itself supposed
    BASE,
    /// 最新实绩: the latest figure of each series
    LATEST
}
