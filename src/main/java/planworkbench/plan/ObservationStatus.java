package planworkbench.plan;

/// How firm an observed figure is.
public enum ObservationStatus {
    /// 最终
    FINAL,
    /// 初步核算
    PRELIMINARY,
    /// 快报
    FLASH,
    /// 预计
    ESTIMATED,
    /// 规划载明
    STATED_BY_PLAN,
    /// 计划数: an amount somebody plans, not an outcome
    PLANNED,
    /// 待反馈: asked for, no value yet
    AWAITED,
    /// 演示: invented for practice
    DEMO;

    /// Whether a projection may start from a figure of this status.
    public boolean isOutcome() {
        return this != PLANNED && this != AWAITED;
    }
}
